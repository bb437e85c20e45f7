/** Pages and panels of a SurveyJS survey as a flat list of questions per page. */
import type {Account} from '../account.ts'
import {FormatRefusal} from '../refusal.ts'
import type {ForeignCondition} from '../survey-draft.ts'
import {accountUnread} from './unread.ts'
import type {JsonPart} from './json-part.ts'

const deepest = 20

/** A question, or a panel whose title introduces those that follow. */
export interface FlatElement {
  part: JsonPart
  name: string
  isPanel: boolean
  conditions: readonly ForeignCondition[]
}

/** A page without panels within panels: their conditions stand with each element. */
export interface FlatPage {
  part: JsonPart
  name: string
  conditions: readonly ForeignCondition[]
  elements: readonly FlatElement[]
}

/** Every page with what is asked on it. A survey without pages is one page. */
export function flatten(survey: JsonPart, account: Account): FlatPage[] {
  const pages = survey.parts('pages')
  const whole = pages.length > 0 ? pages : [survey]
  return whole.map((part, at) => {
    const isPage = part !== survey
    return {
      part,
      name: (isPage && part.string('name')) || `page${at + 1}`,
      conditions: isPage ? conditionsOf(part) : [],
      elements: elementsIn(part, [], account, 0),
    }
  })
}

function elementsIn(
  holder: JsonPart,
  conditions: readonly ForeignCondition[],
  account: Account,
  depth: number,
): FlatElement[] {
  if (depth > deepest) throw new FormatRefusal('too-deep', holder.path)
  return holder.parts('elements', 'questions').flatMap((part): FlatElement[] => {
    const name = part.string('name')
    if (part.get('visible') === false) {
      account.add('never-shown', part.path, name)
      return []
    }
    const all = [...conditions, ...conditionsOf(part)]
    if (part.get('type') !== 'panel') return [{part, name, isPanel: false, conditions: all}]
    const inner = elementsIn(part, all, account, depth + 1)
    return [{part, name, isPanel: true, conditions: all}, ...inner]
  })
}

function conditionsOf(part: JsonPart): ForeignCondition[] {
  const source = part.string('visibleIf').trim()
  return source === '' ? [] : [{source, where: part.at('visibleIf')}]
}

/** Accounts for what nobody asked of pages, panels and questions. */
export function accountPages(pages: readonly FlatPage[], account: Account) {
  for (const {part, name, elements} of pages) {
    accountUnread(part, name, account)
    for (const element of elements) accountUnread(element.part, element.name, account)
  }
}
