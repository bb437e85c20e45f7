/** For tests: what of an element is not where it should be. Everything is named by its tag, class and words. */
import {nameOf, partsOf} from './parts.ts'

const isPlaced = (element: Element) =>
  element.getClientRects().length > 0 && !element.closest('.unseen, svg, .leaflet-container')

/** What reaches over the edge of the element. */
export function overflowing(element: HTMLElement): string[] {
  const {left, right} = element.getBoundingClientRect()
  return partsOf(element, '*')
    .filter((part) => {
      const box = part.getBoundingClientRect()
      return isPlaced(part) && (box.left < left - 1 || box.right > right + 1)
    })
    .map(nameOf)
}

/** Boxes whose words are larger than they are, so that some are cut off. */
export function cutOff(element: HTMLElement): string[] {
  return partsOf(element, 'button, label, p, legend, h2, h3, th, td, span, summary, select, dd, li')
    .filter((part) => {
      const isLarger = part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1
      return (
        isPlaced(part) && isLarger && part.clientWidth > 0 && getComputedStyle(part).overflow !== 'visible'
      )
    })
    .map(nameOf)
}

/** Controls, words and pictures of which one lies on another. */
export function overlapping(element: HTMLElement): string[] {
  const parts = partsOf(
    element,
    'label, button, select, textarea, input, legend, p, h2, h3, td, th, img, canvas',
  )
    .filter(isPlaced)
    .filter((part) => !part.closest('[role=listbox], .combobox'))
  return parts.flatMap((one, at) =>
    parts
      .slice(at + 1)
      .filter((other) => !one.contains(other) && !other.contains(one) && doOverlap(one, other))
      .map((other) => `${nameOf(one)} | ${nameOf(other)}`),
  )
}

function doOverlap(one: Element, other: Element): boolean {
  const [a, b] = [boxInSight(one), boxInSight(other)]
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return width > 1 && height > 1
}

/** What can be seen of a part: the rest may be cut off by what holds it, until it is asked for. */
function boxInSight(part: Element): {left: number; right: number; top: number; bottom: number} {
  let {left, right, top, bottom} = part.getBoundingClientRect()
  for (let at = part.parentElement; at && !at.matches('.root'); at = at.parentElement) {
    if (getComputedStyle(at).overflow === 'visible') continue
    const box = at.getBoundingClientRect()
    left = Math.max(left, box.left)
    right = Math.min(right, box.right)
    top = Math.max(top, box.top)
    bottom = Math.min(bottom, box.bottom)
  }
  return {left, right, top, bottom}
}

/** What can be pressed, chosen or typed into: a box to tick with the label that can be pressed for it. */
export function targetsIn(element: HTMLElement): HTMLElement[] {
  const controls = partsOf(element, 'button, select, textarea, input, summary, a[href], svg.ground')
  return [...new Set(controls.map((control) => control.closest('label') ?? control))].filter(
    (target) => target.getClientRects().length > 0 && !target.closest('dialog:not([open])'),
  )
}

/** Targets of less than so many pixels in height or width. */
export function smallerThan(pixels: number, targets: readonly HTMLElement[]): string[] {
  return targets
    .filter((target) => {
      const {width, height} = target.getBoundingClientRect()
      return width < pixels - 0.5 || height < pixels - 0.5
    })
    .map(nameOf)
}
