/**
 * XML as a stream of the elements that somebody wants. Nothing outside the file is ever asked for, and a file cannot
 * make itself larger: entities that it defines are not known, and one that is used is an error.
 */
import {ThreadsRefusal, xmlSpace, type XmlElement} from '@saha/domain'
import {SaxesParser} from 'saxes'

/** Elements within elements; within an element that is wanted, some ten are in use. */
const deepest = 100

// Exports hold what people once pasted; XML forbids these even within CDATA.
// oxlint-disable-next-line no-control-regex -- these very characters are the point
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

interface Growing extends XmlElement {
  attributes: Map<string, string>
  children: Growing[]
}

/**
 * The outermost elements of these names, in the order of the file, with all that is in them. Each is let go of when the
 * next one is asked for.
 *
 * @param pieces of the file's text.
 * @param onForbidden told how many characters were left out because XML forbids them.
 * @throws ThreadsRefusal with line and column.
 */
export function* xmlElements(
  pieces: Iterable<string>,
  wanted: readonly string[],
  onForbidden: (count: number) => void,
): Generator<XmlElement> {
  let found: XmlElement[] = []
  const parser = createParser(wanted, (element) => found.push(element))
  for (const piece of pieces) {
    const clean = piece.replace(forbidden, '')
    if (clean.length < piece.length) onForbidden(piece.length - clean.length)
    parser.write(clean)
    yield* found
    found = []
  }
  parser.close()
  yield* found
}

function createParser(wanted: readonly string[], found: (element: XmlElement) => void) {
  const parser = new SaxesParser({xmlns: true})
  let depth = 0
  const open: Growing[] = []
  const place = () => `line ${parser.line} column ${parser.column}`
  const take = (text: string) => {
    const inner = open.at(-1)
    if (inner) inner.text += text
  }
  parser.on('error', () => {
    throw new ThreadsRefusal('not-xml', place())
  })
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > deepest) throw new ThreadsRefusal('too-deep', place())
    const name = nameOf(tag)
    if (open.length === 0 && !wanted.includes(name)) return
    const attributes = Object.values(tag.attributes).map((one) => [nameOf(one), one.value] as const)
    const element = {name, line: parser.line, attributes: new Map(attributes), children: [], text: ''}
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    depth -= 1
    const element = open.pop()
    if (element && open.length === 0) found(element)
  })
  parser.on('text', take)
  parser.on('cdata', take)
  return parser
}

/** Elements of a namespace that no format uses keep their prefix, and so are never taken for another one. */
function nameOf({uri, local, name}: {uri: string; local: string; name: string}): string {
  const space = xmlSpace(uri)
  return space === undefined ? `other:${name}` : space + local
}
