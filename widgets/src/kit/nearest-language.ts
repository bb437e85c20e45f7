/**
 * The language in which an element stands: its own `lang`, else the nearest one around it, through shadow roots;
 * else the browser's. A tag that no browser understands counts as absent.
 */
export function nearestLanguage(element: Element): string {
  for (let at: Element | null | undefined = element; at; at = elementAround(at)) {
    const language = canonical(at.getAttribute('lang'))
    if (language) return language
  }
  return navigator.language
}

/** Every tree that holds the element: its shadow roots, innermost first, and the document. */
export function treesAround(element: Element): Node[] {
  const tree = element.getRootNode()
  return tree instanceof ShadowRoot ? [tree, ...treesAround(tree.host)] : [tree]
}

/** Of parents that are no elements, only a shadow root has a host. */
const elementAround = (element: Element): Element | null | undefined =>
  element.parentElement ?? (element.parentNode as ShadowRoot | null)?.host

function canonical(language: string | null): string | undefined {
  try {
    return Intl.getCanonicalLocales(language?.replaceAll('_', '-').trim() || [])[0]
  } catch {
    return undefined
  }
}
