/** For tests: what can be pressed, and whether a finger or a shaking hand hits it. */
import {smallerThan, targetsIn} from './layout.ts'
import {isShown, nameOf} from './parts.ts'

/** Least width and height of a target, in CSS pixels (success criterion 2.5.8). */
const leastTarget = 24
/** What people of all hands hit, for the main act of a page. */
const goodTarget = 44

/**
 * Targets that are hard to hit, one line each: those of the main act below 44 pixels; others below 24 that stand neither in a
 * line of words nor far enough from the next one, so that a circle of 24 pixels around their middle touches no other.
 */
export function hardToHit(where: HTMLElement): string[] {
  const targets = targetsIn(where).filter(
    (target) => isShown(target) && !target.closest('.leaflet-container'),
  )
  const small = targets.filter(
    (target) => smallerThan(leastTarget, [target]).length > 0 && !isInWords(target),
  )
  const crowded = small.filter((target) =>
    targets.some((other) => other !== target && isWithinReach(target, other, small.includes(other))),
  )
  const main = targets.filter(
    (target) => target.matches('.primary') && smallerThan(goodTarget, [target]).length > 0,
  )
  return [
    ...crowded.map((target) => `target below ${leastTarget} px: ${nameOf(target)}`),
    ...main.map((target) => `main act below ${goodTarget} px: ${nameOf(target)}`),
  ]
}

/** A link in a line of words: its size is that of the line. */
function isInWords(target: HTMLElement): boolean {
  if (getComputedStyle(target).display !== 'inline') return false
  const around = [...(target.parentElement?.childNodes ?? [])]
  return around.some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
}

function isWithinReach(target: HTMLElement, other: HTMLElement, isSmallToo: boolean): boolean {
  if (target.contains(other) || other.contains(target)) return false
  const [x, y] = middleOf(target)
  const box = other.getBoundingClientRect()
  const [otherX, otherY] = middleOf(other)
  if (isSmallToo && Math.hypot(x - otherX, y - otherY) < leastTarget) return true
  const aside = Math.max(box.left - x, 0, x - box.right)
  const above = Math.max(box.top - y, 0, y - box.bottom)
  return Math.hypot(aside, above) < leastTarget / 2 - 0.5
}

function middleOf(target: HTMLElement): [x: number, y: number] {
  const {left, top, width, height} = target.getBoundingClientRect()
  return [left + width / 2, top + height / 2]
}
