import type {Showers} from '../../kit/asides.ts'
import type {SupportNote} from './note.ts'

/** What there is to say of supports: fetched with the first press. */
export const noteShowers: Showers<SupportNote> = {
  ar: () => import('./note.ar.ts'),
  en: () => import('./note.en.ts'),
  fr: () => import('./note.fr.ts'),
}
