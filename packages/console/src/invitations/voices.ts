/** What stands on the paper that carries a code, said in each language that was chosen for it. */
import type {Activity, StaffActivity, Text} from '@saha/contract'
import {wordsIn} from '@saha/domain/text/words-in'
import type {PaperTerms} from '@saha/i18n/console-invitations/terms'
import {directionOf, spokenLanguage} from '@saha/i18n/languages'
import {periodWords} from '@saha/i18n/paper/period'
import {speakerFor} from '@saha/i18n/speaker'

/** From much room to none. */
export const fits = ['roomy', 'tight', 'tighter', 'too-long'] as const
export type Fit = (typeof fits)[number]

/** Everything that is the same on every sheet. */
export interface Paper {
  /** How close the words stand; `too-long`: not even then they fit. */
  fit: Fit
  kind: StaffActivity['kind']
  /** One or two. */
  voices: readonly Voice[]
  /** Address of the page, as people type it. */
  page: string
  /** Two languages of different directions: the one from the left stands on the left. */
  direction: 'rtl' | 'ltr'
}

/** One language on the paper. */
export interface Voice {
  terms: PaperTerms
  /** Of the terms. */
  language: string
  direction: 'rtl' | 'ltr'
  municipality: string
  title: string
  /** The activity, where the consultation is not called the same. */
  activity: string
  /** Empty when there is none. */
  own: string
  /** What else the code opens. */
  also: readonly string[]
  period: string
  contact: string
}

export interface PaperFacts {
  /** What everybody can read of the activity to which the paper leads. */
  shown: Pick<Activity, 'id' | 'kind' | 'title' | 'municipality' | 'consultation'>
  /** All that the code opens. */
  activities: readonly StaffActivity[]
  /** Chosen ones of the municipality's. */
  languages: readonly string[]
  /** A sentence of the municipality's. */
  own: Partial<Text>
  page: string
  fit: Fit
  /** Milliseconds since 1970. */
  now: number
  /** Words by language that the console speaks. */
  termsBy: Readonly<Record<string, PaperTerms>>
}

/** Sorts the languages, and words each. */
export function paperOf(facts: PaperFacts): Paper {
  const voices = facts.languages
    .flatMap((language) => voiceIn(facts, language))
    .sort((one, other) => one.direction.localeCompare(other.direction))
  const isAllFromRight = voices.every(({direction}) => direction === 'rtl')
  return {
    fit: facts.fit,
    kind: facts.shown.kind,
    voices,
    page: facts.page,
    direction: isAllFromRight ? 'rtl' : 'ltr',
  }
}

function voiceIn({shown, activities, own, now, termsBy}: PaperFacts, asked: string): Voice[] {
  const language = spokenLanguage(asked)
  const terms = termsBy[language]
  if (!terms) return []
  const {municipality, consultation} = shown
  const say = (text: Text) => wordsIn(text, asked, municipality.languages).words
  const title = say(consultation.title)
  const activity = say(shown.title)
  return [
    {
      terms,
      language,
      direction: directionOf(language),
      municipality: say(municipality.name),
      title,
      activity: activity === title ? '' : activity,
      own: own[asked]?.trim() ?? '',
      also: activities.filter(({id}) => id !== shown.id).map((other) => say(other.title)),
      period: periodWords(speakerFor(language, 'auto', navigator.languages), terms, consultation, now),
      contact: say(consultation.contact),
    },
  ]
}
