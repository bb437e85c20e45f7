/** What a JSON parser does not tell: names that stand twice in one object, and how deep a text goes. */
import {GeoJsonRefusal} from './geojson-refusal.ts'

/** An object or a list that is open. */
interface Open {
  /** Names of an object so far; `undefined` for a list. */
  names: Set<string> | undefined
  /** The name or number of what is being read in it. */
  at: string | number
}

/**
 * Looks through a text that is known to be JSON, once.
 *
 * @param deepest levels of objects and lists that are allowed.
 * @throws GeoJsonRefusal `key-twice` or `too-deep`, with the path.
 */
export function scanNames(text: string, deepest: number): void {
  const open: Open[] = []
  let inner: Open | undefined
  let isName = false
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at)
    if (character === quote) {
      const end = endOfString(text, at)
      if (isName && inner?.names) addName(inner, String(JSON.parse(text.slice(at, end + 1))), open)
      at = end
    } else if (character === brace || character === bracket) {
      isName = character === brace
      inner = {names: isName ? new Set() : undefined, at: isName ? '' : 0}
      open.push(inner)
      if (open.length > deepest) throw new GeoJsonRefusal('too-deep', pathOf(open.slice(0, 8)))
    } else if (character === endBrace || character === endBracket) {
      open.pop()
      inner = open.at(-1)
      isName = false
    } else if (character === comma) {
      isName = inner?.names !== undefined
      if (inner && typeof inner.at === 'number') inner.at += 1
    } else if (character === colon) isName = false
  }
}

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a]
const [brace, endBrace, bracket, endBracket] = [0x7b, 0x7d, 0x5b, 0x5d]

function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const character = text.charCodeAt(at)
    if (character === quote) return at
    if (character === backslash) at += 1
  }
  return text.length
}

function addName(object: Open, name: string, open: readonly Open[]) {
  object.at = name
  if (object.names?.has(name)) throw new GeoJsonRefusal('key-twice', pathOf(open))
  object.names?.add(name)
}

function pathOf(open: readonly Open[]): string {
  return open.map(({at}) => at).reduce<string>((path, step) => joined(path, step), '')
}

/** A path with one more step. Names that are not plain stand for themselves only as such. */
export function joined(path: string, step: string | number): string {
  if (typeof step === 'number') return `${path}[${step}]`
  const name = /^[\w-]{1,40}$/.test(step) ? step : '(another name)'
  return path === '' ? name : `${path}.${name}`
}
