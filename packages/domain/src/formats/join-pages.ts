import {limits} from '@saha/contract/limits'
import type {Account} from './account.ts'
import type {DraftPage} from './survey-draft.ts'

/** As many pages as a survey may have: what is left over goes onto the last one, with its conditions. */
export function joinPages(pages: readonly DraftPage[], account: Account): readonly DraftPage[] {
  if (pages.length <= limits.pages) return pages
  const kept = pages.slice(0, limits.pages - 1)
  const [first, ...others] = pages.slice(limits.pages - 1)
  if (!first) return pages
  account.add('more-pages', first.where, first.name)
  const questions = [first, ...others].flatMap((page) =>
    page.questions.map((one) => ({...one, conditions: [...page.conditions, ...one.conditions]})),
  )
  return [...kept, {...first, conditions: [], jumps: [], questions}]
}
