import {ExpressionProblem} from './expression.ts'

/** What an expression is made of. */
export type Token =
  | {is: 'reference'; name: string}
  | {is: 'text'; value: string}
  | {is: 'number'; value: number}
  | {is: 'word'; value: string}
  | {is: 'sign'; value: string}

const longest = 10_000

// Each starts where the one before ended and looks at every character once: no input makes them slow.
const space = /\s+/y
const number = /\d+(?:\.\d+)?/y
const word = /[A-Za-z_][\w-]*/y
const signs = /==|!=|<>|<=|>=|&&|\|\||[=<>!()[\],+*/|-]/y

/** How references to answers are written. The first group that matched is the name. */
export interface TokenRules {
  reference: RegExp
  /** Opening to closing mark of texts. */
  quotes: Readonly<Record<string, string>>
}

/**
 * The parts of an expression, in order.
 *
 * @throws ExpressionProblem
 */
export function tokensOf(source: string, {reference, quotes}: TokenRules): Token[] {
  if (source.length > longest) throw new ExpressionProblem('too-long')
  const tokens: Token[] = []
  let at = 0
  const take = (rule: RegExp): RegExpExecArray | undefined => {
    rule.lastIndex = at
    const found = rule.exec(source) ?? undefined
    if (found) at = rule.lastIndex
    return found
  }
  while (at < source.length) {
    if (take(space)) continue
    const named = take(reference)
    if (named) {
      const name = named.slice(1).find((group) => group !== undefined)
      tokens.push({is: 'reference', name: (name ?? named[0]).trim()})
      continue
    }
    const closing = quotes[source.charAt(at)]
    if (closing !== undefined) {
      const end = source.indexOf(closing, at + 1)
      if (end === -1) throw new ExpressionProblem('not-readable')
      tokens.push({is: 'text', value: source.slice(at + 1, end)})
      at = end + 1
      continue
    }
    tokens.push(plainToken(take))
  }
  return tokens
}

function plainToken(take: (rule: RegExp) => RegExpExecArray | undefined): Token {
  const digits = take(number)
  if (digits) return {is: 'number', value: Number(digits[0])}
  const letters = take(word)
  if (letters) return {is: 'word', value: letters[0]}
  const sign = take(signs)
  if (sign) return {is: 'sign', value: sign[0]}
  throw new ExpressionProblem('not-readable')
}
