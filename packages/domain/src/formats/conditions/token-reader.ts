import type {Comparison} from '@saha/contract'
import {
  ExpressionProblem,
  isReference,
  turned,
  type Expression,
  type Literal,
  type Reference,
} from './expression.ts'
import type {Token} from './tokens.ts'

const deepest = 50

/** `different` is not our word: it becomes "not equal". */
export type ForeignComparison = Comparison | 'different'

/** Reads tokens from the first to the last. */
export class TokenReader {
  private at = 0
  private depth = 0
  private readonly tokens: readonly Token[]

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  get isAtEnd(): boolean {
    return this.at >= this.tokens.length
  }

  peek(): Token | undefined {
    return this.tokens[this.at]
  }

  next(): Token {
    const token = this.tokens[this.at]
    if (!token) throw new ExpressionProblem('not-readable')
    this.at += 1
    return token
  }

  /** Whether the next sign or word is one of these; then it is taken. */
  takes(...wanted: readonly string[]): boolean {
    const token = this.peek()
    if (!token || (token.is !== 'sign' && token.is !== 'word')) return false
    if (!wanted.includes(token.value.toLowerCase())) return false
    this.at += 1
    return true
  }

  expect(sign: string) {
    if (!this.takes(sign)) throw new ExpressionProblem('not-readable')
  }

  /** Reads what lies one level deeper. */
  within<Value>(read: () => Value): Value {
    this.depth += 1
    if (this.depth > deepest) throw new ExpressionProblem('too-long')
    const value = read()
    this.depth -= 1
    return value
  }
}

/** Parts joined by a word such as "and": one part stands for itself. */
export function joined(
  reader: TokenReader,
  is: 'all' | 'any',
  words: readonly string[],
  read: () => Expression,
): Expression {
  const parts = [read()]
  while (reader.takes(...words)) parts.push(read())
  const [first] = parts
  return parts.length === 1 && first ? first : {is, parts}
}

/** A comparison, whichever side the answer stands on. */
export function comparison(
  left: Literal | Reference,
  how: ForeignComparison,
  right: Literal | Reference,
): Expression {
  const is = how === 'different' ? 'equal' : how
  const whole = isReference(left)
    ? compare(left, is, right)
    : isReference(right)
      ? compare(right, turned[is], left)
      : undefined
  if (!whole) throw new ExpressionProblem('not-readable')
  return how === 'different' ? {is: 'not', part: whole} : whole
}

function compare(of: Reference, how: Comparison, value: Literal | Reference): Expression {
  if (isReference(value) || of.measure) return measured(of, how, value)
  return how === 'equal' && value === '' ? {is: 'empty', of} : {is: 'compare', of, how, with: value}
}

// "Longer than 0" asks whether there is an answer.
function measured(of: Reference, how: Comparison, value: Literal | Reference): Expression {
  const plain = {name: of.name}
  if (of.measure && ((how === 'above' && value === 0) || (how === 'at-least' && value === 1)))
    return {is: 'not', part: {is: 'empty', of: plain}}
  if (of.measure && ((how === 'equal' && value === 0) || (how === 'below' && value === 1)))
    return {is: 'empty', of: plain}
  return {is: 'compare', of, how, with: value}
}
