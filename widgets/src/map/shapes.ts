/** Shapes of a drawing. Sizes and places are attributes, never a style, so that the strictest policy lets them pass. */

type Attributes = Readonly<Record<string, string | number>>

/** A shape with what is in it: words as text, never as markup. */
export function shape<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...content: (Node | string)[]
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  set(element, attributes)
  element.append(...content)
  return element
}

export function set(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
}
