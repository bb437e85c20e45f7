/** What stands beside the way: setbacks, the receipt, and what there is to know about a consultation. Fetched on demand. */
import type {Activity} from '@saha/contract'
import type {ArrivalTerms} from '@saha/i18n/arrival/terms'
import type {ConsultationTerms} from '@saha/i18n/consultation/terms'
import type {SetbackTerms} from '@saha/i18n/setback/terms'
import {arrivalBox, type Arrival} from './arrival.ts'
import {consultationBox} from './consultation.ts'
import type {AnyReader} from './reader.ts'
import {setbackBox, type Setback} from './setback-box.ts'

export type Aside = Setback | Arrival | {is: 'consultation'; activity: Activity; server: string}

/** @param tag of the element on the page. */
export type AsideShower = (reader: AnyReader, tag: string, aside: Aside) => unknown

interface AsideTerms {
  arrival: ArrivalTerms
  setback: SetbackTerms
  consultation: ConsultationTerms
}

/** Shows asides in one language. */
export function asidesIn({arrival, setback, consultation}: AsideTerms): AsideShower {
  return (reader, tag, aside) => {
    if (aside.is === 'consultation')
      return consultationBox(consultation, reader, aside.activity, aside.server)
    if (aside.is === 'sent') return arrivalBox(arrival, reader, aside)
    return setbackBox(setback, reader, tag, aside)
  }
}
