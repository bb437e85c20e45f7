/** For tests: what moves although its reader asked for stillness. */
import {nameOf, partsOf} from './parts.ts'

/** Longest change that nobody sees as a movement, in seconds. */
const unseen = 0.01

/** Animations, slow changes and smooth scrolling, one line each. */
export function moving(where: Element): string[] {
  return partsOf(where, '*')
    .filter((part) =>
      ['', '::before', '::after'].some((pseudo) => isMoving(getComputedStyle(part, pseudo || null))),
    )
    .map((part) => `moves: ${nameOf(part)}`)
}

function isMoving({
  animationName,
  animationDuration,
  transitionDuration,
  scrollBehavior,
}: CSSStyleDeclaration): boolean {
  const isLong = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > unseen)
  return (
    (animationName !== 'none' && isLong(animationDuration)) ||
    isLong(transitionDuration) ||
    scrollBehavior === 'smooth'
  )
}
