/** For tests: what of an element is not where it should be. Everything is named by its tag, class and words. */
import {findAll} from './page.ts'

const nameOf = (element: Element) =>
  `${element.localName}.${element.getAttribute('class') ?? ''}: ${element.textContent?.trim().slice(0, 40)}`

const isShown = (element: Element) =>
  element.getClientRects().length > 0 && !element.closest('.unseen, svg, .leaflet-container')

/** What reaches over the edge of the element. */
export function overflowing(element: HTMLElement): string[] {
  const {left, right} = element.getBoundingClientRect()
  return findAll(element, '*')
    .filter((part) => {
      const box = part.getBoundingClientRect()
      return isShown(part) && (box.left < left - 1 || box.right > right + 1)
    })
    .map(nameOf)
}

/** Boxes whose words are larger than they are, so that some are cut off. */
export function cutOff(element: HTMLElement): string[] {
  return findAll(element, 'button, label, p, legend, h2, h3, th, td, span, summary, select, dd, li')
    .filter((part) => {
      const isLarger = part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1
      return (
        isShown(part) && isLarger && part.clientWidth > 0 && getComputedStyle(part).overflow !== 'visible'
      )
    })
    .map(nameOf)
}

/** Controls, words and pictures of which one lies on another. */
export function overlapping(element: HTMLElement): string[] {
  const parts = findAll(
    element,
    'label, button, select, textarea, input, legend, p, h2, h3, td, th, img, canvas',
  )
    .filter(isShown)
    .filter((part) => !part.closest('[role=listbox], .combobox'))
  return parts.flatMap((one, at) =>
    parts
      .slice(at + 1)
      .filter((other) => !one.contains(other) && !other.contains(one) && doOverlap(one, other))
      .map((other) => `${nameOf(one)} | ${nameOf(other)}`),
  )
}

function doOverlap(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return width > 1 && height > 1
}

/** What can be pressed, chosen or typed into: a box to tick with the label that can be pressed for it. */
export function targetsIn(element: HTMLElement): HTMLElement[] {
  const controls = findAll(element, 'button, select, textarea, input, summary, a[href], svg.ground')
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
