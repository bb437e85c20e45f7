/** Letters by which phrases are found. */
const known = 4

/** Places for beginnings of phrases: many more than there are. */
const places = 1 << 16

interface Phrase<Of> {
  of: Of
  /** Sticky: looks only where it is told to. */
  pattern: RegExp
}

/**
 * Many phrases, found by their first letters: hardly any word begins one, and to try them all at every word would take
 * a quarter of the time of the spam defence.
 */
export class Phrases<Of> {
  /** By place, the number of a list of phrases, counted from 1; 0 for none. */
  readonly #listAt = new Uint16Array(places)
  readonly #lists: Phrase<Of>[][] = [[]]

  /**
   * @param pattern a sticky one, such as `/ (?:one|two|three) /y`, with a space before and behind.
   * @param of what it stands for.
   */
  add(pattern: RegExp, of: Of): void {
    if (!pattern.sticky || !pattern.source.startsWith(' ')) throw new Error(`No phrase: ${pattern.source}`)
    for (const beginning of beginningsOf(pattern.source.slice(1))) {
      let place = 0
      for (let at = 0; at < beginning.length; at++) place = placeBehind(place, beginning.charCodeAt(at))
      this.#listAt[place] ||= this.#lists.push([]) - 1
      this.#lists[this.#listAt[place] ?? 0]?.push({of, pattern})
    }
  }

  /** What those phrases stand for that are in a text. @param text words with one space before and behind each. */
  in(text: string): Set<Of> {
    const found = new Set<Of>()
    for (let space = 0; space !== -1; space = text.indexOf(' ', space + 1)) {
      let place = 0
      for (let at = space + 1; at <= space + known && at < text.length; at++) {
        place = placeBehind(place, text.charCodeAt(at))
        const list = this.#listAt[place] ?? 0
        if (list > 0) this.#try(list, text, space, found)
      }
    }
    return found
  }

  #try(list: number, text: string, space: number, found: Set<Of>): void {
    for (const {of, pattern} of this.#lists[list] ?? []) {
      if (found.has(of)) continue
      pattern.lastIndex = space
      if (pattern.test(text)) found.add(of)
    }
  }
}

/** The place of some letters and one more. Others may have the same: then a phrase is tried in vain. */
function placeBehind(place: number, code: number): number {
  return (Math.imul(place, 0x9d) + code) & (places - 1)
}

/** What may stand for any letter. */
const any = '*'
const digits = [...'0123456789']

/**
 * The first letters of what a regular expression finds: as many as are certain, and at most four. It knows groups,
 * alternatives, `?`, `*`, `+`, `{0,2}`, `\d`, `\w`, `\S` and what must not stand before.
 */
function beginningsOf(source: string): Set<string> {
  let at = 0
  const isDone = (beginning: string) => beginning.length >= known || beginning.endsWith(any)

  function alternatives(): Set<string> {
    const found = new Set(sequence())
    while (source.charAt(at) === '|') {
      at++
      for (const beginning of sequence()) found.add(beginning)
    }
    return found
  }

  function sequence(): Set<string> {
    let found = new Set([''])
    while (at < source.length && !'|)'.includes(source.charAt(at))) {
      const next = repeated(one())
      found = new Set(
        [...found].flatMap((begun) => (isDone(begun) ? [begun] : [...next].map((more) => begun + more))),
      )
    }
    return found
  }

  function one(): Iterable<string> {
    const sign = source.charAt(at++)
    if (sign === '\\') return source.charAt(at++) === 'd' ? digits : [any]
    if ('[.^$'.includes(sign)) throw new Error(`No phrase has the sign ${sign}.`)
    if (sign !== '(') return [sign]
    const isBefore = source.startsWith('?<!', at)
    at += isBefore ? 3 : 2
    const inside = alternatives()
    at++
    return isBefore ? [''] : inside
  }

  function repeated(letters: Iterable<string>): Set<string> {
    const [times] = /^(?:[?*+]|\{0,\d\})/.exec(source.slice(at)) ?? ['']
    at += times.length
    const found = times === '' || times === '?' ? [...letters] : [...letters].map((letter) => letter + any)
    return new Set(times === '' || times === '+' ? found : [...found, ''])
  }

  const found = new Set(
    [...alternatives()].map((beginning) => beginning.split(any)[0]?.slice(0, known) ?? ''),
  )
  if (found.has('')) throw new Error(`Nobody knows how this begins: ${source}`)
  return found
}
