/** What stands between two spaces of a folded text. */
export interface Token {
  text: string
  /** The letters and digits of it, where they stand in one row, whatever signs are around them; empty otherwise. */
  word: string
}

/** What the characters of most scripts are, by code. Folded texts have no other spaces. */
const [sign, ofWords, space, unknown] = [0, 1, 2, 3]
const kinds = Uint8Array.from({length: 0x3000}, (_, code) => {
  const character = String.fromCharCode(code)
  return /\s/.test(character) ? space : /[\p{L}\p{N}]/u.test(character) ? ofWords : sign
})

/** Takes a folded text apart, going through it once. */
export function tokensOf(folded: string): Token[] {
  const tokens: Token[] = []
  let start = 0
  // The last row of letters and digits in a token, how many there are, and what stands before the sign at hand.
  let [from, to, rows, before] = [0, 0, 0, sign]
  for (let at = 0; at <= folded.length; at++) {
    const kind = at < folded.length ? (kinds[folded.charCodeAt(at)] ?? unknown) : space
    if (kind === ofWords) {
      if (before !== ofWords) [from, rows] = [at, rows + 1]
      to = at + 1
    } else if (kind === unknown) rows += 2
    else if (kind === space) {
      if (at > start)
        tokens.push({text: folded.slice(start, at), word: rows === 1 ? folded.slice(from, to) : ''})
      start = at + 1
      rows = 0
    }
    before = kind
  }
  return tokens
}
