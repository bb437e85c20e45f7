/**
 * What branches give away. How many people were asked a question is the size of the groups that were led there: shown
 * beside the counts of the questions that decide, it may tell a count that is withheld there, or, by subtraction, a
 * small group that answered two questions in a certain way.
 */
import type {Condition, QuestionResult, Survey} from '@saha/contract'
import {leaningsIn, type Leaning} from '../survey/conditions.ts'
import {UNASKED} from '../survey/cells.ts'
import {decidingCounts} from './deciding-counts.ts'
import type {Groups, QuestionTally} from './groups.ts'

/** What is known when a question is about to be published: everything before it. */
export interface PublishedBefore {
  survey: Survey
  tally: ReadonlyMap<string, QuestionTally>
  results: ReadonlyMap<string, QuestionResult>
  /** How many people were asked each question that not everybody was asked, where that can be told from its result. */
  asked: ReadonlyMap<string, {people: number; deciding: ReadonlySet<string>}>
  smallest: number
}

/** What decides whether a question is asked. */
export interface Deciding {
  leanings: readonly Leaning[]
  questions: ReadonlySet<string>
}

/**
 * Whether the result of a question would give a small group away.
 *
 * It does not when few were asked, or few were not: then its own line withholds them. Otherwise every count that
 * decides has to be published, and the number of people asked has to be the same as such a count (or its opposite,
 * where that is asked for) and as that of other questions with a common ground, or differ by at least `smallest`.
 */
export function givesGroupAway(before: PublishedBefore, deciding: Deciding, groups: Groups): boolean {
  const {smallest} = before
  const asked = groups.people - groups.unasked
  if (groups.unasked < smallest || asked < smallest) return false
  const counts = deciding.leanings.map((leaning) => groupsMeant(before, leaning, groups.people))
  if (counts.some((known) => known === undefined)) return true
  const others = [...before.asked.values()]
    .filter((other) => [...other.deciding].some((question) => deciding.questions.has(question)))
    .map(({people}) => people)
  return [...counts.flatMap((known) => known ?? []), ...others].some((count) => {
    const gap = Math.abs(count - asked)
    return gap > 0 && gap < smallest
  })
}

// For an opposite: everybody else, and everybody else who was asked.
function groupsMeant(
  before: PublishedBefore,
  {comparison, isOpposite}: Leaning,
  people: number,
): number[] | undefined {
  const counts = decidingCounts(before, comparison, people)
  if (!isOpposite || !counts) return counts
  const unasked = before.tally.get(comparison.question)?.get(UNASKED) ?? 0
  return counts.flatMap((count) => [people - count, people - unasked - count])
}

/**
 * The comparisons that decide whether a question is asked: its own, its page's, and those of jumps that may pass its
 * page by. A jump that passes an earlier deciding question by as well does not count: who took it is missing there too.
 *
 * @param question id of a question of the survey.
 */
export function decidingFor({pages}: Survey, question: string): Deciding {
  const places = new Map(pages.flatMap((page, at) => page.questions.map(({id}) => [id, at] as const)))
  const here = places.get(question) ?? 0
  const page = pages[here]
  const own = [page?.showIf, page?.questions.find(({id}) => id === question)?.showIf].filter(
    (condition) => condition !== undefined,
  )
  const anchor = Math.max(-1, ...own.flatMap(groundOf).map((id) => places.get(id) ?? -1))
  const jumping = pages
    .slice(Math.max(0, anchor), here)
    .filter(({next}) =>
      next?.some((jump) => 'end' in jump || pages.findIndex(({id}) => id === jump.to) > here),
    )
  const passing = jumping
    .flatMap(({showIf, next = []}) => [showIf, ...next.map((jump) => jump.if)])
    .filter((condition) => condition !== undefined)
  // Who is not passed by did not take the jump; who took an earlier one of the same page may come here all the same.
  const leanings = [
    ...own.flatMap((condition) => leaningsIn(condition)),
    ...passing.flatMap((condition) => [...leaningsIn(condition), ...leaningsIn(condition, true)]),
  ]
  return {leanings, questions: new Set(leanings.map(({comparison}) => comparison.question))}
}

/** Questions that must have been asked for a condition to hold. */
function groundOf(condition: Condition): string[] {
  if ('question' in condition) return condition.is === 'unanswered' ? [] : [condition.question]
  return 'all' in condition ? condition.all.flatMap(groundOf) : []
}
