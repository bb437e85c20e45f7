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

// `${name}`, a path such as `../name` or `/data/group/name`, or `.`: the question itself.
const rules = {
  reference:
    /\$\{([^{}]{1,200})\}|(?:(?:\.\.\/){1,20}|\/)(?:[\w-]{1,100}\/){0,20}([\w-]{1,100})|\.(?![\d/.])/y,
  quotes: {"'": "'", '"': '"', '‘': '’', '“': '”'},
}

const comparisons: Readonly<Record<string, ForeignComparison>> = {
  '=': 'equal',
  '!=': 'different',
  '<': 'below',
  '<=': 'at-most',
  '>': 'above',
  '>=': 'at-least',
}

/**
 * What a `relevant` or `constraint` of an XLSForm says: comparisons, `selected`, `string-length`, `count-selected`,
 * joined by and, or, not(). Other functions and arithmetic are not read.
 *
 * @throws ExpressionProblem
 */
export function readXPath(source: string): Expression {
  const reader = new TokenReader(tokensOf(source, rules))
  const expression = either(reader)
  if (!reader.isAtEnd) throw new ExpressionProblem('not-readable')
  return expression
}

function either(reader: TokenReader): Expression {
  return joined(reader, 'any', ['or'], () =>
    joined(reader, 'all', ['and'], () => reader.within(() => single(reader))),
  )
}

function single(reader: TokenReader): Expression {
  if (reader.takes('(')) return closed(reader, either(reader))
  if (reader.takes('not')) {
    reader.expect('(')
    return {is: 'not', part: closed(reader, either(reader))}
  }
  if (reader.takes('selected')) {
    reader.expect('(')
    const of = asReference(operand(reader))
    reader.expect(',')
    return closed(reader, {is: 'contains', of, values: [asValue(operand(reader))], every: true})
  }
  const left = operand(reader)
  const sign = reader.peek()
  const how =
    sign?.is === 'sign' && Object.hasOwn(comparisons, sign.value) ? comparisons[sign.value] : undefined
  if (!how) return alone(left)
  reader.next()
  return comparison(left, how, operand(reader))
}

// A value by itself holds unless it is empty, zero or false.
function alone(left: Literal | Reference): Expression {
  if (typeof left !== 'object') return {is: 'always', value: Boolean(left)}
  return {is: 'not', part: {is: 'empty', of: asReference(left)}}
}

function operand(reader: TokenReader): Literal | Reference {
  const token = reader.next()
  switch (token.is) {
    case 'reference':
      return {name: token.name}
    case 'text':
    case 'number':
      return token.value
    case 'sign':
      if (token.value === '-') return -asNumber(reader.within(() => operand(reader)))
      throw new ExpressionProblem('not-readable')
    case 'word':
      return reader.within(() => call(reader, token.value.toLowerCase()))
  }
}

function call(reader: TokenReader, name: string): Literal | Reference {
  if (!reader.takes('(')) {
    if (name === 'true' || name === 'false') return name === 'true'
    throw new ExpressionProblem('not-readable')
  }
  if (name === 'true' || name === 'false') return closed(reader, name === 'true')
  const inner = closed(reader, operand(reader))
  switch (name) {
    case 'string-length':
      return {name: asReference(inner).name, measure: 'length'}
    case 'count-selected':
      return {name: asReference(inner).name, measure: 'count'}
    case 'number':
    case 'int':
    case 'string':
    case 'date':
      return inner
    default:
      throw new ExpressionProblem('not-readable')
  }
}

function closed<Value>(reader: TokenReader, value: Value): Value {
  reader.expect(')')
  return value
}

function asValue(side: Literal | Reference): string | number {
  if (typeof side === 'string' || typeof side === 'number') return side
  throw new ExpressionProblem('not-readable')
}
