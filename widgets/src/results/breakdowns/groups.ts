/** A comparison of groups in the reader's words: one definition for its table and its chart. */
import type {AnswerableQuestion, BreakdownResult} from '@saha/contract'
import {answerableQuestions} from '@saha/domain/survey/questions'
import {outsideOf, shareBase} from '@saha/domain/statistics/share-base'
import {joinedMeaning} from '@saha/domain/results/joined-meaning'
import {joinedWords, type JoinedTerms} from '@saha/i18n/joined-words'
import {labelOf, type Label} from '../labels.ts'
import {shareShown} from '../rows.ts'
import type {ResultsView} from '../view.ts'

export interface Group {
  /** What the group has in common; of two questions, the first one's answer is `within`. */
  label: Label
  within: Label | undefined
  people: number | null
  cells: readonly GroupCell[]
}

export interface GroupCell {
  count: number | null
  /** Of the group, 0 to 1. */
  share: number | null
  of: number | null
  /** At least nine in ten chose it, and no more is said. */
  isOver90: boolean
}

export interface Compared {
  question: AnswerableQuestion
  by: readonly AnswerableQuestion[]
  columns: readonly (Label & {isOutside: boolean})[]
  groups: readonly Group[]
  /** Whether groups or answers were put together. */
  isJoined: boolean
}

/**
 * @param terms for answers and groups that stand together.
 * @returns `undefined` where the survey no longer has one of the questions.
 */
export function comparedIn(
  view: ResultsView,
  breakdown: BreakdownResult,
  terms: JoinedTerms,
): Compared | undefined {
  const {activity} = view
  const asked = answerableQuestions(activity.survey)
  const question = asked.find(({id}) => id === breakdown.question)
  const by = breakdown.by.flatMap((id) => asked.find((one) => one.id === id) ?? [])
  if (!question || by.length < breakdown.by.length) return undefined
  // "Don't know" put together with others is in the percentages as they are.
  const outside = outsideOf(question)
  const isOutside = (cells: readonly string[]) => cells.every((cell) => outside.has(cell))
  const {answers} = breakdown
  const groups = breakdown.groups.map(({cells, people, counts, over90 = []}): Group => {
    const named = cells.flatMap((some, at) => (by[at] ? [joinedLabel(view, terms, by[at], some)] : []))
    const apart = answers.flatMap((some, at) =>
      isOutside(some) ? [{cell: some[0] ?? '', count: counts[at] ?? null}] : [],
    )
    const base = shareBase(question, {people, declined: 0, cells: apart}).people
    return {
      label: named.at(-1) ?? {words: '', plain: ''},
      within: named.length > 1 ? named[0] : undefined,
      people,
      cells: answers.map((some, at) => {
        const count = counts[at] ?? null
        const of = isOutside(some) ? null : base
        return {count, share: shareShown(view, count, of), of, isOver90: over90.includes(at)}
      }),
    }
  })
  return {
    question,
    by,
    columns: answers.map((cells) => ({
      ...joinedLabel(view, terms, question, cells),
      isOutside: isOutside(cells),
    })),
    groups,
    isJoined: [...answers, ...breakdown.groups.flatMap(({cells}) => cells)].some((cells) => cells.length > 1),
  }
}

function joinedLabel(
  view: ResultsView,
  terms: JoinedTerms,
  question: AnswerableQuestion,
  cells: readonly string[],
): Label {
  const meaning = joinedMeaning(question, cells)
  if (meaning.is === 'alone') return labelOf(view, question, meaning.cell)
  const plainOf = (cell: string) => labelOf(view, question, cell).plain
  const words = joinedWords(
    view.reader.say,
    terms,
    view.terms.results,
    meaning.is === 'band'
      ? meaning
      : meaning.is === 'range'
        ? {is: 'range', first: plainOf(meaning.first), last: plainOf(meaning.last)}
        : {is: 'others', names: cells.map(plainOf)},
  )
  return {words, plain: words}
}
