import type {BreakdownResult} from '@saha/contract'
import {RARE, strengthOf} from '@saha/domain/statistics/association'
import type {ResultsBreakdownsTerms} from '@saha/i18n/results-breakdowns/terms'
import type {Speaker} from '@saha/i18n/speaker'
import type {Compared} from './groups.ts'

/** Whether the groups differ, how much, and how far that can be relied upon: in plain words. */
export function independenceWords(
  terms: ResultsBreakdownsTerms,
  say: Speaker,
  {independence}: BreakdownResult,
  {groups, columns}: Compared,
): string {
  if (!independence) return `${terms.untold} ${terms.limits}`
  const {p, v, isWeak} = independence
  const rows = groups.filter(({people}) => people !== 0).length
  const answers = columns.filter((_, at) => groups.some(({cells}) => cells[at]?.count !== 0)).length
  const amount = say.number(v, 2)
  const found =
    p < RARE
      ? say.say(terms.differ, {strength: terms.strengths[strengthOf(v, rows, answers)], v: amount})
      : say.say(terms.chance, {v: amount})
  return [found, ...(isWeak ? [terms.weak] : []), terms.limits].join(' ')
}
