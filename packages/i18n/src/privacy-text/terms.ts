import type {Sentence} from '../message.ts'

/** What is kept of people, in the parts that a citizen would ask about. */
export type KindOfData =
  | 'responses'
  | 'contacts'
  | 'contributions'
  | 'votes'
  | 'moderation'
  | 'photos'
  | 'registrations'
  | 'invitations'
  | 'once'
  | 'published'
  | 'staff'
  | 'sites'

/** The text on privacy that a municipality takes into its own policy. */
export interface PrivacyTextTerms {
  title: Sentence<'municipality'>
  /** For the municipality, above the text itself. */
  forTheMunicipality: string
  responsible: {title: string; text: Sentence<'municipality'>; toFillIn: string}
  never: {title: string; text: string}
  stored: {
    title: string
    kinds: Record<KindOfData, {title: string; text: string}>
    kept: string
  }
  /** How long something is kept, as the second half of "Kept: …". */
  keptFor: {
    'until-closing': string
    'until-retention': string
    'until-claimed': string
    'until-published': string
    'while-public': string
    'until-replaced': string
    'two-years': string
    'while-staff': string
    'while-signed-in': string
    'while-invited': string
    'some-minutes': string
    'month-after-event': string
    'a-day': string
    'ninety-days': string
    'until-decided': string
  }
  /** What the button is called that clears the device. */
  device: {title: string; text: Sentence<'button'>}
  others: {title: string; text: string}
  rights: {title: string; text: string; toFillIn: string}
}
