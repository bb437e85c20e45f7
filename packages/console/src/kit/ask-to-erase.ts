import type {Sentence} from '@saha/i18n/message'
import {confirm} from './confirm.ts'
import type {Reader} from './reader.ts'

/** Words of the question before a municipality is erased. */
export interface ErasingTerms {
  title: Sentence<'name'>
  text: string
  label: string
  yes: string
  tooShort: string
}

/** Asks for the name of a municipality before it is erased. @returns what was typed; `undefined` when it was left. */
export function askToErase(reader: Reader, terms: ErasingTerms, name: string): Promise<string | undefined> {
  const {label, yes, text, tooShort} = terms
  return confirm(reader, {
    title: reader.speaker.say(terms.title, {name}),
    text,
    yes,
    isGrave: true,
    wanted: {label, shortest: 1, longest: 500, tooShort},
  })
}
