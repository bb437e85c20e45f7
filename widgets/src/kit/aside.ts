/** What stands beside the way: setbacks, and what there is to know about a consultation. Fetched on demand. */
import type {Activity} from '@saha/contract'
import type {ConsultationTerms} from '@saha/i18n/consultation/terms'
import type {SetbackTerms} from '@saha/i18n/setback/terms'
import {consultationBox} from './consultation.ts'
import type {AnyReader} from './reader.ts'
import {setbackBox, type Setback} from './setback-box.ts'

export type Aside = Setback | {is: 'consultation'; activity: Activity; server: string}

/** @param tag of the element on the page. */
export type AsideShower = (reader: AnyReader, tag: string, aside: Aside) => unknown

/** Shows asides in one language. */
export function asidesIn(setback: SetbackTerms, consultation: ConsultationTerms): AsideShower {
  return (reader, tag, aside) =>
    aside.is === 'consultation'
      ? consultationBox(consultation, reader, aside.activity, aside.server)
      : setbackBox(setback, reader, tag, aside)
}
