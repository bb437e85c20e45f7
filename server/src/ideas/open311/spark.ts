/** Documents of GeoReport v2: the same content as XML and, after the Spark convention, as JSON. */

/** A part of a document. Lists say what each of their items is called in XML. */
export type Part =
  | string
  | number
  | boolean
  | null
  | {list: string; items: readonly Part[]}
  | {parts: Readonly<Record<string, Part>>}

export type DocumentFormat = 'xml' | 'json'

export const documentTypes: Readonly<Record<DocumentFormat, string>> = {
  xml: 'text/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

/** @param root name of the outermost element; JSON has none. */
export function written(root: string, part: Part, format: DocumentFormat): string {
  if (format === 'json') return JSON.stringify(asJson(part))
  return `<?xml version="1.0" encoding="utf-8"?>\n${element(root, part)}\n`
}

function asJson(part: Part): unknown {
  if (typeof part !== 'object' || part === null) return part
  if ('items' in part) return part.items.map(asJson)
  return Object.fromEntries(Object.entries(part.parts).map(([name, inner]) => [name, asJson(inner)]))
}

function element(name: string, part: Part): string {
  return `<${name}>${contentOf(part)}</${name}>`
}

function contentOf(part: Part): string {
  if (part === null) return ''
  if (typeof part !== 'object') return escaped(String(part))
  if ('items' in part) return part.items.map((item) => element(part.list, item)).join('')
  return Object.entries(part.parts)
    .map(([name, inner]) => element(name, inner))
    .join('')
}

/** What XML 1.0 does not allow becomes U+FFFD, however it is written. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"'\r]/g, (character) => `&#${character.charCodeAt(0)};`)
}
