/** Jumps, rules, quotas and breakdowns: only those that lead somewhere. */
import type {Jump, Page, Survey} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {checkBreakdowns} from '../definition/check-breakdowns.ts'
import type {Account} from './account.ts'
import type {ConditionReader} from './conditions/condition-reader.ts'
import {fitsEarlier} from './conditions/fits-earlier.ts'
import type {DraftPage} from './survey-draft.ts'

/** Jumps of a page to later pages or to the end, on answers given by then. */
export function usableJumps(
  {jumps, extension, where, name}: DraftPage,
  pages: readonly Page[],
  at: number,
  reader: ConditionReader,
): Jump[] {
  const later = new Set(pages.slice(at + 1).map(({id}) => id))
  const before = new Map(
    pages.slice(0, at + 1).flatMap(({questions}) => questions.map((one) => [one.id, one])),
  )
  const isUsable = (jump: Jump) =>
    ('end' in jump || later.has(jump.to)) && (!jump.if || fitsEarlier(jump.if, before))
  const extended = extension?.next
  if (extended === null) return []
  if (extended !== undefined) {
    const wanted = reader.jumpsIn(extended)
    const usable = wanted.filter(isUsable)
    if (wanted.length === 0 || usable.length < wanted.length) reader.remark('extension-invalid', where, name)
    return usable
  }
  for (const {condition} of jumps.slice(limits.jumps))
    reader.remark('jump-not-carried', condition.where, name)
  return jumps.slice(0, limits.jumps).flatMap(({condition, to}): Jump[] => {
    const when = reader.condition([condition], name)
    const jump: Jump = 'page' in to ? {to: to.page} : {end: to.end}
    const whole = when && {if: when, ...jump}
    if (whole && isUsable(whole)) return [whole]
    reader.remark('jump-not-carried', condition.where, name)
    return []
  })
}

/** Rules between two questions that are there, both numbers or both days. */
export function usableRules(survey: Survey, account: Account): Survey {
  const kinds = new Map(survey.pages.flatMap(({questions}) => questions.map(({id, type}) => [id, type])))
  const measure = (id: string) => {
    const kind = kinds.get(id) ?? ''
    return ['number', 'scale', 'rating'].includes(kind) ? 'number' : kind
  }
  const usable = (survey.rules ?? []).filter(
    ({left, right}) => ['number', 'date'].includes(measure(left)) && measure(left) === measure(right),
  )
  return kept(survey, 'rules', usable, account)
}

/** Quotas on questions that are there. */
export function usableQuotas(survey: Survey, reader: ConditionReader, account: Account): Survey {
  const usable = (survey.quotas ?? []).filter((quota) => fitsEarlier(quota.if, reader.passed))
  return kept(survey, 'quotas', usable, account)
}

/** Breakdowns that can be made of the questions that are there. */
export function usableBreakdowns(survey: Survey, account: Account): Survey {
  const faults = checkBreakdowns(survey, '').map(({path}) => path)
  const usable = (survey.breakdowns ?? []).filter(
    (_, at) => !faults.some((path) => `${path}.`.startsWith(`.breakdowns[${at}].`)),
  )
  return kept(survey, 'breakdowns', usable, account)
}

function kept<Name extends 'rules' | 'quotas' | 'breakdowns'>(
  survey: Survey,
  name: Name,
  usable: NonNullable<Survey[Name]>,
  account: Account,
): Survey {
  const before = survey[name]?.length ?? 0
  if (usable.length < before) account.add('extension-invalid', '', name)
  const left = {...survey, [name]: usable}
  if (usable.length === 0) delete left[name]
  return left
}
