/** Words for what stands in the log as names and codes. */
import type {AuditAct, HideReason, ModerationAct, OutcomeStatus, StaffRole} from '@saha/contract'
import {usualStatuses} from '@saha/domain/ideas/usual-statuses'
import type {ConsoleLogTerms} from '@saha/i18n/console-log/terms'
import type {WordsBy} from '../kit/console-page.ts'
import type {Reader} from '../kit/reader.ts'
import type {Plain} from './differences.ts'

/** The log's own words, and those of pages that say the same. */
export interface LogWords extends ConsoleLogTerms {
  roles: Record<StaffRole, string>
  hidden: Record<HideReason, string>
  actions: Record<ModerationAct['action'], string>
  outcomes: Record<OutcomeStatus, string>
}

export const logWords: WordsBy<LogWords> = {
  ar: async () => ({
    ...(await import('@saha/i18n/console-log/ar')).log,
    roles: (await import('@saha/i18n/staff-roles/ar')).staffRoles.names,
    hidden: (await import('@saha/i18n/reasons/ar')).reasons,
    actions: (await import('@saha/i18n/console-moderation/ar')).terms.actions,
    outcomes: (await import('@saha/i18n/outcomes/ar')).outcomes.statuses,
  }),
  en: async () => ({
    ...(await import('@saha/i18n/console-log/en')).log,
    roles: (await import('@saha/i18n/staff-roles/en')).staffRoles.names,
    hidden: (await import('@saha/i18n/reasons/en')).reasons,
    actions: (await import('@saha/i18n/console-moderation/en')).terms.actions,
    outcomes: (await import('@saha/i18n/outcomes/en')).outcomes.statuses,
  }),
  fr: async () => ({
    ...(await import('@saha/i18n/console-log/fr')).log,
    roles: (await import('@saha/i18n/staff-roles/fr')).staffRoles.names,
    hidden: (await import('@saha/i18n/reasons/fr')).reasons,
    actions: (await import('@saha/i18n/console-moderation/fr')).terms.actions,
    outcomes: (await import('@saha/i18n/outcomes/fr')).outcomes.statuses,
  }),
}

interface Facts {
  reader: Reader
  terms: LogWords
  act: AuditAct
  /** Of the municipality. */
  languages: readonly string[]
}

/** What a value is called, from the outside in, such as "Title › Arabic". Ids stay as they are. */
export function nameWords({reader, terms, languages}: Facts, path: readonly string[]): string {
  const known: Partial<Record<string, string>> = terms.names
  return path
    .map((part) => {
      if (/^\d+$/.test(part)) return reader.speaker.number(Number(part))
      return languages.includes(part) ? reader.speaker.languageName(part) : (own(known, part) ?? part)
    })
    .join(' › ')
}

/** A value in words; what is none of the codes stays as it is. */
export function valueWords(facts: Facts, value: Plain, path: readonly string[]): string {
  const {terms, reader} = facts
  const {speaker} = reader
  if (typeof value === 'boolean') return value ? terms.yes : terms.no
  if (typeof value === 'number') return speaker.number(value)
  const name = path.at(-1) ?? ''
  if (name === 'closes' || name === 'opens') return speaker.moment(value)
  if (name === 'day') return speaker.day(value)
  if (name === 'languages' || name === 'labels') return speaker.languageName(value)
  return own(codes(facts, name), value) ?? value
}

/** Words by code, for the values of one name. */
function codes({terms, act, reader, languages}: Facts, name: string): Partial<Record<string, string>> {
  switch (name) {
    case 'role':
      return terms.roles
    case 'action':
      return terms.actions
    case 'reason':
      // For a download it is what somebody wrote.
      return act === 'moderated' || act === 'reply-saved' || act === 'reply-removed' ? terms.hidden : {}
    case 'status':
      return act === 'idea-answered'
        ? Object.fromEntries(usualStatuses.map(({id, text}) => [id, reader.plain(text, languages)]))
        : terms.outcomes
    default:
      return own(terms.values as Partial<Record<string, Partial<Record<string, string>>>>, name) ?? {}
  }
}

function own<Value>(from: Partial<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(from, name) ? from[name] : undefined
}
