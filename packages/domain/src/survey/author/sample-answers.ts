/**
 * Answers that stand for all others, as far as some comparisons can tell: one on each side of every number or day that
 * is compared with, one with and one without every option that is asked for.
 */
import type {Answer, AnswerableQuestion, MultipleQuestion, SimpleCondition} from '@saha/contract'
import {checkAnswer} from '../check-answer.ts'
import {rangeOf} from '../kinds/numbers.ts'

/** More would take too long to go through. */
const mostSamples = 64

/**
 * @param comparisons with this question.
 * @returns answers that keep the question's rules, "no answer" first; `undefined` when it would take too many.
 */
export function sampleAnswers(
  question: AnswerableQuestion,
  comparisons: readonly SimpleCondition[],
): (Answer | undefined)[] | undefined {
  const given = givenSamples(question, comparisons)
  if (!given || given.length > mostSamples) return undefined
  const checked = given.filter((answer) => !checkAnswer(question, answer))
  return [undefined, ...(question.mayDecline ? [null] : []), ...checked]
}

function givenSamples(
  question: AnswerableQuestion,
  comparisons: readonly SimpleCondition[],
): NonNullable<Answer>[] | undefined {
  const asked = new Set(comparisons.flatMap((one) => (one.is === 'chosen' ? [one.option] : [])))
  switch (question.type) {
    case 'single':
      return sided(ids(question.options), asked)
    case 'multiple':
      return multipleSamples(question, asked)
    case 'ranking':
      return question.most === undefined ? [ids(question.options)] : subsets(ids(question.options), asked, 1)
    case 'place': {
      const listed = sided(ids(question.list ?? []), asked).map((id) => ({listed: id}))
      const {west = 0, south = 0} = question.bounds ?? {}
      const drawn = {shape: {type: 'Point' as const, coordinates: [west, south] as [number, number]}}
      return [...listed, ...(question.address ? [{address: 'x'}] : []), drawn]
    }
    case 'number':
    case 'scale':
    case 'rating':
      return aroundNumbers(question, comparisons)
    case 'date':
      return aroundDays([question.min, question.max], comparisons)
    case 'matrix':
      return matrixSamples(question, comparisons)
    case 'shares':
      return [{[question.options[0]?.id ?? '']: question.total}]
    case 'consent':
      return [true]
    case 'photo':
      return [['A'.repeat(22)]]
    case 'contact':
      return [question.by === 'email' ? 'a@b.cd' : '000000']
    case 'short-text':
    case 'long-text':
      return ['x']
  }
}

function ids(options: readonly {id: string}[]): string[] {
  return options.map(({id}) => id)
}

// Every option that is asked for, and one that is not.
function sided(options: readonly string[], asked: ReadonlySet<string>): string[] {
  return [...options.filter((id) => asked.has(id)), ...options.filter((id) => !asked.has(id)).slice(0, 1)]
}

// An exclusive option stands alone, so it never fills up a subset.
function multipleSamples(question: MultipleQuestion, asked: ReadonlySet<string>): string[][] | undefined {
  const isAlone = (id: string) => question.options.some((one) => one.id === id && one.exclusive)
  const options = ids(question.options)
  const together = subsets(
    options.filter((id) => !isAlone(id)),
    asked,
    question.atLeast ?? 1,
  )
  return together && [...together, ...sided(options.filter(isAlone), asked).map((id) => [id])]
}

// Every subset of the options that are asked for, filled up with others to as many as an answer needs.
function subsets(
  options: readonly string[],
  asked: ReadonlySet<string>,
  atLeast: number,
): string[][] | undefined {
  const named = options.filter((id) => asked.has(id))
  const others = options.filter((id) => !asked.has(id))
  if (2 ** named.length > mostSamples / 2) return undefined
  return Array.from({length: 2 ** named.length}, (_, bits) => {
    const chosen = named.filter((_id, at) => bits & (1 << at))
    return [...chosen, ...others.slice(0, Math.max(0, atLeast - chosen.length))]
  }).filter((chosen) => chosen.length > 0)
}

function aroundNumbers(
  question: AnswerableQuestion & {type: 'number' | 'scale' | 'rating'},
  comparisons: readonly SimpleCondition[],
): number[] {
  const {min, max, decimals} = rangeOf(question)
  const unit = 10 ** decimals
  const values = comparisons.flatMap((one) => {
    if (!('value' in one)) return []
    const [below, above] = [Math.floor(one.value * unit), Math.ceil(one.value * unit)]
    return [below - 1, below, above, above + 1].map((steps) => Number((steps / unit).toFixed(decimals)))
  })
  return [...new Set([min, max, ...values])].filter((value) => value >= min && value <= max)
}

function aroundDays(
  ends: readonly (string | undefined)[],
  comparisons: readonly SimpleCondition[],
): string[] {
  const days = comparisons.flatMap((one) => {
    if (!('day' in one)) return []
    return [-1, 0, 1].map((step) =>
      new Date(Date.parse(one.day) + step * 86_400_000).toISOString().slice(0, 10),
    )
  })
  return [...new Set([...ends.filter((day) => day !== undefined), '2000-01-01', ...days])]
}

function matrixSamples(
  question: AnswerableQuestion & {type: 'matrix'},
  comparisons: readonly SimpleCondition[],
): NonNullable<Answer>[] | undefined {
  const columns = ids(question.columns)
  let samples: Record<string, string | string[]>[] = [{}]
  for (const {id: row} of question.rows) {
    const inRow = comparisons.flatMap((one) => (one.is === 'chosen' && one.row === row ? [one.option] : []))
    const asked = new Set(inRow)
    const chosen = question.multiple ? subsets(columns, asked, 1) : sided(columns, asked)
    if (!chosen) return undefined
    // A row that nothing asks for is filled in one way: it tells nothing apart.
    const values = inRow.length === 0 ? chosen.slice(0, 1) : chosen
    const without = question.required || inRow.length === 0 ? [] : samples
    samples = [...samples.flatMap((sample) => values.map((value) => ({...sample, [row]: value}))), ...without]
    if (samples.length > mostSamples) return undefined
  }
  return samples
}
