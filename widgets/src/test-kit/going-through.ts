/** For tests: going through an element with the Tab key alone, as people without a pointer do. */
import {visibleEdges} from '@saha/domain/colour/contrast'
import {sendKeys} from '@web/test-runner-commands'
import {contrastWithGround} from './hard-to-read.ts'
import {isShown, nameOf, partsOf} from './parts.ts'

/** Fields for a date have a stop for day, month, year and calendar. */
const partsOfField = 6

/** Stops that are looked at. Further ones are more of the same: cards, rows, options. */
const enoughStops = 30

/**
 * What is in the way of somebody who presses Tab from before the element until behind it, one line each: a stop that
 * cannot be seen, whose mark is faint, that something covers, or that cannot be left.
 */
export async function barriersOnTheWay(where: HTMLElement): Promise<string[]> {
  const [before, behind] = [button('before'), button('behind')]
  where.before(before)
  where.after(behind)
  const found: string[] = []
  const met = new Map<Element, number>()
  try {
    before.focus()
    for (let stops = 0; stops < enoughStops; stops++) {
      await sendKeys({press: 'Tab'})
      const stop = focusedPart()
      if (!stop || stop === behind || stop === document.body) break
      const times = (met.get(stop) ?? 0) + 1
      met.set(stop, times)
      if (times === 1) found.push(...faultsOfStop(stop))
      if (times <= partsOfField) continue
      found.push(`cannot be left by Tab: ${nameOf(stop)}`)
      break
    }
  } finally {
    before.remove()
    behind.remove()
  }
  return found
}

function button(words: string): HTMLButtonElement {
  const made = document.createElement('button')
  made.textContent = words
  return made
}

function focusedPart(): HTMLElement | null {
  let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  return at as HTMLElement | null
}

function faultsOfStop(stop: HTMLElement): string[] {
  if (stop.closest('.leaflet-container')) return []
  // A box to tick may be drawn by its label, or by what stands beside it.
  const label = stop.closest('label') ?? (stop as HTMLInputElement).labels?.[0]
  const drawn = isShown(stop) ? stop : (label ?? stop)
  const found: string[] = []
  const card = [stop.closest('article')].filter((one) => one && isMarkedAlone(one))
  if (![stop, label, stop.nextElementSibling, ...card].some((part) => part && isMarked(part)))
    found.push(`focus not seen: ${nameOf(stop)} ${stop.outerHTML.slice(0, 80)}`)
  if (isCovered(drawn)) found.push(`focus covered: ${nameOf(stop)}`)
  return found
}

/** Whether a line around a part says, with enough contrast, that it has the focus. */
function isMarked(part: Element): boolean {
  const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(part)
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return false
  return contrastWithGround(outlineColor, part.parentElement ?? part) >= visibleEdges
}

/** Whether a card has a line around it that its neighbours do not have. */
const isMarkedAlone = (card: Element) =>
  partsOf(card.getRootNode() as unknown as Element, 'article').every(
    (other) => other === card || !isMarked(other),
  )

/** Whether none of nine points of a part can be seen: beyond the screen, or under something that stays in place. */
function isCovered(part: HTMLElement): boolean {
  const {left, top, width, height} = part.getBoundingClientRect()
  const root = part.getRootNode() as Document | ShadowRoot
  return [0.1, 0.5, 0.9].every((across) =>
    [0.1, 0.5, 0.9].every((down) => {
      const at = root.elementFromPoint(left + width * across, top + height * down)
      return !at || !(at === part || part.contains(at) || at.contains(part))
    }),
  )
}

const stops = 'a[href], button, input, select, textarea, summary, [tabindex]'

/** Stops of the Tab key that come before what is read before them, and numbers that give an order of their own, one line each. */
export function outOfReadingOrder(where: Element): string[] {
  const all = partsOf(where, stops).filter(
    (part) => part.tabIndex >= 0 && isShown(part) && !part.closest('dialog, .leaflet-container, .leave'),
  )
  const numbered = all
    .filter(({tabIndex}) => tabIndex > 0)
    .map((part) => `tabindex ${part.tabIndex}: ${nameOf(part)}`)
  const turned = all.flatMap((part, at) => {
    const next = all[at + 1]
    return next && isReadBefore(next, part) ? [`focus order: ${nameOf(part)} before ${nameOf(next)}`] : []
  })
  return [...numbered, ...turned]
}

/** Whether one part is read before another: above it in the same column, or before it in the same line. */
function isReadBefore(one: HTMLElement, other: HTMLElement): boolean {
  if (one.contains(other) || other.contains(one)) return false
  const [a, b] = [boxInSight(one), boxInSight(other)]
  const isSameColumn = Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
  if (isSameColumn) return a.bottom <= b.top + 1 && a.height > 0
  const isSameLine = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2
  if (!isSameLine) return false
  return directionAround(one, other) === 'rtl' ? a.left >= b.right - 1 : a.right <= b.left + 1
}

/** Where a part is, or, where it has been scrolled out of a list, the nearest place in that list. */
function boxInSight(part: HTMLElement): DOMRect {
  const {left, top, width, height} = part.getBoundingClientRect()
  for (let at = part.parentElement; at; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight + 1) {
      const list = at.getBoundingClientRect()
      return new DOMRect(left, Math.min(Math.max(top, list.top), list.bottom - height), width, height)
    }
  return new DOMRect(left, top, width, height)
}

/** Direction of what holds both. */
function directionAround(one: HTMLElement, other: HTMLElement): string {
  let at = one.parentElement
  while (at?.parentElement && !at.contains(other)) at = at.parentElement
  return at ? getComputedStyle(at).direction : 'ltr'
}
