/** For tests: what stands on an element, or on a page without a shadow root. */

/** Parts that a selector finds, in their order. */
export const partsOf = <Part extends HTMLElement = HTMLElement>(where: Element, selector: string): Part[] => [
  ...(where.shadowRoot ?? where).querySelectorAll<Part>(selector),
]

/** A part by its tag, class and words, as a report names it. */
export const nameOf = (part: Element): string =>
  `${part.localName}.${part.getAttribute('class') ?? ''}: ${(part.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}`

/** Whether sighted people see a part. */
export const isShown = (part: Element): boolean =>
  part.getClientRects().length > 0 &&
  part.checkVisibility({visibilityProperty: true}) &&
  !part.closest('.unseen')

/** Letters and signs of an element that stand in one line of text, whichever node holds them. */
export interface Run {
  element: HTMLElement
  text: string
  /** Where a sign of the text is on the screen. */
  boxAt: (position: number) => DOMRect
}

/** Every piece of text that is shown. Neighbouring text nodes of one element are one piece. */
export function runsIn(where: Element): Run[] {
  const walker = document.createTreeWalker(where.shadowRoot ?? where, NodeFilter.SHOW_TEXT)
  const pieces = new Map<HTMLElement, Text[][]>()
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const element = node.parentElement
    if (!element || !isShown(element) || element.closest('script, style, svg, .leaflet-container')) continue
    const known = pieces.get(element) ?? []
    pieces.set(element, known)
    const before = known.at(-1)?.at(-1)
    if (before && !isParted(before, node)) known.at(-1)?.push(node)
    else known.push([node])
  }
  return [...pieces].flatMap(([element, runs]) =>
    runs.map((nodes) => runOf(element, nodes)).filter(({text}) => text.trim() !== ''),
  )
}

/** Whether an element stands between two nodes of text. */
function isParted(before: Text, after: Text): boolean {
  for (let node = before.nextSibling; node && node !== after; node = node.nextSibling)
    if (node.nodeType === Node.ELEMENT_NODE) return true
  return false
}

function runOf(element: HTMLElement, nodes: readonly Text[]): Run {
  const places = nodes.flatMap(indexes)
  return {
    element,
    text: nodes.map(({data}) => data).join(''),
    boxAt: (position) => {
      const place = places[position]
      const range = document.createRange()
      if (place) {
        range.setStart(place.node, place.at)
        range.setEnd(place.node, place.at + 1)
      }
      return range.getBoundingClientRect()
    },
  }
}

const indexes = (node: Text) => Array.from({length: node.length}, (_, at) => ({node, at}))
