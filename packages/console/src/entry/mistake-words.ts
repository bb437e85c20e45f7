import type {ShownSurvey} from '@saha/contract'
import type {EntryMistake} from '@saha/domain/survey/entry/read-entry'
import type {ConsoleEntryTerms} from '@saha/i18n/console-entry/terms'
import type {Reader} from '../kit/reader.ts'

interface MistakeFacts {
  reader: Reader
  terms: ConsoleEntryTerms
  activity: ShownSurvey
  languages: readonly string[]
}

/** What is wrong with an answer, and what to do: for a rule of the survey, its own message. */
export function mistakeWords(
  {reader, terms, activity, languages}: MistakeFacts,
  {code, rule}: EntryMistake,
): string {
  const own = activity.survey.rules?.find(({id}) => id === rule)
  return own ? reader.plain(own.message, languages) : codeWords(terms, code)
}

/** The same for a code alone. */
export function codeWords({mistakes}: ConsoleEntryTerms, code: string): string {
  switch (code) {
    case 'required':
    case 'rows-missing':
      return mistakes.required
    case 'unknown-option':
      return mistakes.unknownOption
    case 'wrong-type':
      return mistakes.notANumber
    case 'too-low':
    case 'too-high':
      return mistakes.bounds
    case 'not-a-day':
      return mistakes.notADay
    default:
      return mistakes.other
  }
}
