/** Conditions of ours in the words of a foreign format. */
import type {Comparison, Condition, Question, SimpleCondition} from '@saha/contract'

/** How a format writes each comparison; `undefined` where it cannot. */
export interface ExpressionWriter {
  /** How an answer is named; of one row of a matrix, when there is one. */
  reference: (question: string, row?: string) => string
  isEmpty: (reference: string) => string
  isAnswered: (reference: string) => string
  /** `several`: the answer is a list of options. */
  isChosen: (reference: string, option: string, several: boolean) => string
  isDeclined: (reference: string) => string | undefined
  isDay: (reference: string, sign: '<' | '>', day: string) => string
  not: (inner: string) => string
}

const signs: Readonly<Record<Comparison, string>> = {
  equal: '=',
  below: '<',
  'at-most': '<=',
  above: '>',
  'at-least': '>=',
}

/** The sign of a comparison, the same in all formats. */
export function signOf(is: Comparison): string {
  return signs[is]
}

/**
 * A condition as an expression.
 *
 * @param questions of the survey, by id.
 * @returns undefined when the format has no words for it.
 */
export function writeCondition(
  condition: Condition,
  writer: ExpressionWriter,
  questions: ReadonlyMap<string, Question>,
): string | undefined {
  if ('question' in condition) return writeSimple(condition, writer, questions.get(condition.question))
  if ('not' in condition) {
    const inner = writeCondition(condition.not, writer, questions)
    return inner === undefined ? undefined : writer.not(inner)
  }
  const parts = ('all' in condition ? condition.all : condition.any).map((part) =>
    writeCondition(part, writer, questions),
  )
  if (parts.includes(undefined)) return undefined
  return `(${parts.join('all' in condition ? ' and ' : ' or ')})`
}

function writeSimple(
  condition: SimpleCondition,
  writer: ExpressionWriter,
  question: Question | undefined,
): string | undefined {
  if (!question) return undefined
  const reference = writer.reference(condition.question)
  switch (condition.is) {
    case 'answered':
      return writer.isAnswered(reference)
    case 'unanswered':
      return writer.isEmpty(reference)
    case 'declined':
      return 'options' in question && question.type !== 'shares' ? writer.isDeclined(reference) : undefined
    case 'chosen':
      return writeChosen(condition, writer, question)
    case 'before':
      return writer.isDay(reference, '<', condition.day)
    case 'after':
      return writer.isDay(reference, '>', condition.day)
    default:
      return `${reference} ${signs[condition.is]} ${condition.value}`
  }
}

function writeChosen(
  {question: id, option, row}: SimpleCondition & {is: 'chosen'},
  writer: ExpressionWriter,
  question: Question,
): string | undefined {
  switch (question.type) {
    case 'single':
      return writer.isChosen(writer.reference(id), option, false)
    case 'multiple':
    case 'ranking':
      return writer.isChosen(writer.reference(id), option, true)
    case 'matrix':
      return row === undefined
        ? undefined
        : writer.isChosen(writer.reference(id, row), option, question.multiple === true)
    default:
      return undefined
  }
}
