/** Quotas: groups of which a survey needs no more than so many responses. */
import type {Answers, Quota, Survey} from '@saha/contract'
import type {CountedCell} from './cells.ts'
import {holds} from './conditions.ts'
import {ownAnswer} from './own-answer.ts'

/** Stands for the question in a quota's cells. No question has this id, and none of these cells is published. */
export const QUOTAS = '#'

/**
 * What a response adds 1 to for the quotas of its groups, in the order of the survey: counted beside `countedCells`,
 * in the same transaction, and compared there with `most`.
 *
 * @param answers checked, of questions that are shown.
 */
export function quotaCells(survey: Survey, answers: Answers): CountedCell[] {
  return quotasOf(survey, answers).map(({id}) => ({question: QUOTAS, cell: id}))
}

/**
 * The quota that turns these answers away.
 *
 * @param answers of questions that are shown, as far as they are given.
 * @param full ids of quotas that are full.
 * @returns the first one in the order of the survey; `undefined` when there is none.
 */
export function fullQuota(survey: Survey, answers: Answers, full: readonly string[]): Quota | undefined {
  return quotasOf(survey, answers).find(({id}) => full.includes(id))
}

function quotasOf({quotas = []}: Survey, answers: Answers): Quota[] {
  return quotas.filter((quota) => holds(quota.if, (question) => ownAnswer(answers, question)))
}
