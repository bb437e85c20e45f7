/** For tests: feeds as an XML parser reads them, and words that are hard on feeds. */
import {payloads} from '@saha/domain/text/test-kit/arbitrary-text'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {SaxesParser} from 'saxes'

/** An element of a feed. */
export interface Element {
  name: string
  attributes: Record<string, string>
  text: string
  inside: Element[]
}

/** The feed as an XML parser reads it. @throws Error when it is not well-formed. */
export function parsed(xml: string): Element {
  const top: Element = {name: '', attributes: {}, text: '', inside: []}
  const open = [top]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({name, attributes}) => {
    const element = {name, attributes: {...attributes} as Record<string, string>, text: '', inside: []}
    open.at(-1)?.inside.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.write(xml).close()
  const [root = top] = top.inside
  return root
}

/** Elements of one name within another. */
export const all = ({inside}: Element, name: string) => inside.filter((one) => one.name === name)
export const textOf = (element: Element | undefined, name: string) => element && all(element, name)[0]?.text
export const entries = (root: Element) => all(root, 'entry')

const list = join(import.meta.dirname, '../../../../../shared/data/adversarial/blns/blns.json')
const foreign: string[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
if (foreign.length === 0)
  console.log('SKIPPED: the big list of naughty strings is not here; only our own are tried.')

const worse = [
  ']]>',
  '<![CDATA[x]]>',
  '&amp;lt;b&amp;gt;',
  '\u0001\u0008\u000b',
  '\ufffe\uffff',
  '\ud800',
  '😀\udc00',
  '<?xml?>',
  '<!DOCTYPE x>',
]

/** What people might write, except nothing at all. */
export const naughty = [...payloads, ...foreign, ...worse].filter(
  (words) => words !== '' && !words.includes('\0'),
)

/** Words as they come out of a feed: line ends are of one kind, and what XML does not allow is marked. */
export function asRead(words: string): string {
  return words
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')
}
