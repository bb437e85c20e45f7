/** What stands beside the way: setbacks, and what there is to know about a consultation. Fetched on demand. */
import type {Activity} from '@saha/contract'
import type {ConsultationTerms} from '@saha/i18n/consultation/terms'
import type {SetbackTerms} from '@saha/i18n/setback/terms'
import type {Shower} from './asides.ts'
import {consultationBox} from './consultation.ts'
import type {OpenReceipt} from './receipt-code.ts'
import {setbackBox, type Setback} from './setback-box.ts'

export type Aside = (Setback | {is: 'consultation'; activity: Activity; server: string}) & {
  /** Absent where nothing can be done with a receipt. */
  open?: OpenReceipt | undefined
}

interface AsideTerms {
  setback: SetbackTerms
  consultation: ConsultationTerms
}

/** Shows asides in one language. */
export function asidesIn({setback, consultation}: AsideTerms): Shower<Aside> {
  return (reader, tag, aside) => {
    if (aside.is === 'consultation') return consultationBox(consultation, reader, aside)
    return setbackBox(setback, reader, tag, aside, aside.open)
  }
}
