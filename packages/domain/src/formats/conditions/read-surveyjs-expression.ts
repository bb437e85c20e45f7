import {
  asNumber,
  asReference,
  ExpressionProblem,
  type Expression,
  type Literal,
  type Reference,
} from './expression.ts'
import {comparison, joined, TokenReader, type ForeignComparison} from './token-reader.ts'
import {tokensOf} from './tokens.ts'

const rules = {reference: /\{([^{}]{1,200})\}/y, quotes: {"'": "'", '"': '"'}}

const comparisons: Readonly<Record<string, ForeignComparison>> = {
  '=': 'equal',
  '==': 'equal',
  equal: 'equal',
  '<>': 'different',
  '!=': 'different',
  notequal: 'different',
  '<': 'below',
  less: 'below',
  '<=': 'at-most',
  lessorequal: 'at-most',
  '>': 'above',
  greater: 'above',
  '>=': 'at-least',
  greaterorequal: 'at-least',
}

/**
 * What a `visibleIf` of SurveyJS says: comparisons, `contains`, `anyof`, `allof`, `empty`, joined by and, or, not.
 * Functions and arithmetic are not read.
 *
 * @throws ExpressionProblem
 */
export function readSurveyJsExpression(source: string): Expression {
  const reader = new TokenReader(tokensOf(source, rules))
  const expression = either(reader)
  if (!reader.isAtEnd) throw new ExpressionProblem('not-readable')
  return expression
}

function either(reader: TokenReader): Expression {
  return joined(reader, 'any', ['or', '||'], () =>
    joined(reader, 'all', ['and', '&&'], () => reader.within(() => single(reader))),
  )
}

function single(reader: TokenReader): Expression {
  if (reader.takes('!', 'not', 'negate')) return {is: 'not', part: reader.within(() => single(reader))}
  if (reader.takes('(')) {
    const inner = either(reader)
    reader.expect(')')
    return inner
  }
  const left = operand(reader)
  if (reader.takes('empty')) return {is: 'empty', of: asReference(left)}
  if (reader.takes('notempty')) return {is: 'not', part: {is: 'empty', of: asReference(left)}}
  if (reader.takes('contains', 'contain', 'allof')) return contains(left, operand(reader), true)
  if (reader.takes('notcontains', 'notcontain'))
    return {is: 'not', part: contains(left, operand(reader), true)}
  if (reader.takes('anyof')) return contains(left, operand(reader), false)
  if (reader.takes('noneof')) return {is: 'not', part: contains(left, operand(reader), false)}
  const sign = reader.peek()
  if (sign?.is !== 'sign' && sign?.is !== 'word') return alone(left)
  const how = Object.hasOwn(comparisons, sign.value.toLowerCase())
    ? comparisons[sign.value.toLowerCase()]
    : undefined
  if (!how) return alone(left)
  reader.next()
  return comparison(left, how, operand(reader))
}

// `{q}` by itself holds when there is an answer; `true` always.
function alone(left: Literal | Reference): Expression {
  if (typeof left === 'boolean') return {is: 'always', value: left}
  return {is: 'not', part: {is: 'empty', of: asReference(left)}}
}

function contains(left: Literal | Reference, right: Literal | Reference, every: boolean): Expression {
  const values = typeof right === 'object' && !('name' in right) ? right : [asValue(right)]
  return {is: 'contains', of: asReference(left), values, every}
}

function operand(reader: TokenReader): Literal | Reference {
  const token = reader.next()
  switch (token.is) {
    case 'reference':
      return {name: token.name}
    case 'text':
    case 'number':
      return token.value
    case 'word':
      return token.value === 'true' || token.value === 'false' ? token.value === 'true' : token.value
    case 'sign':
      if (token.value === '[') return reader.within(() => list(reader))
      if (token.value === '-') return -asNumber(reader.within(() => operand(reader)))
      throw new ExpressionProblem('not-readable')
  }
}

function list(reader: TokenReader): (string | number)[] {
  const values: (string | number)[] = []
  while (!reader.takes(']')) {
    values.push(asValue(operand(reader)))
    reader.takes(',')
  }
  return values
}

function asValue(side: Literal | Reference): string | number {
  if (typeof side === 'boolean') return String(side)
  if (typeof side !== 'object') return side
  throw new ExpressionProblem('not-readable')
}
