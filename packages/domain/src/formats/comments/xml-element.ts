/** An element of an XML file, as readers of formats see it. */
export interface XmlElement {
  /** Its namespace in short and its name, such as `wp:comment`; see `xmlSpaces`. */
  name: string
  /** Line on which it begins, from 1. */
  line: number
  /** Values by name, such as `dsq:id`. */
  attributes: ReadonlyMap<string, string>
  children: readonly XmlElement[]
  /** All text directly in it. */
  text: string
}

/** Namespaces in short, whatever prefix a file gives them. @returns `undefined` for one that no format uses. */
export function xmlSpace(uri: string): string | undefined {
  if (uri === '') return ''
  if (uri === 'http://disqus.com') return 'disqus:'
  if (uri === 'http://disqus.com/disqus-internals') return 'dsq:'
  return /^https?:\/\/wordpress\.org\/export\/\d\.\d\/$/.test(uri) ? 'wp:' : undefined
}

/** Text of the first child of a name, without space around it; empty when there is none. */
export function textIn(element: XmlElement, name: string): string {
  return childIn(element, name)?.text.trim() ?? ''
}

/** The first child of a name. */
export function childIn({children}: XmlElement, name: string): XmlElement | undefined {
  return children.find((child) => child.name === name)
}
