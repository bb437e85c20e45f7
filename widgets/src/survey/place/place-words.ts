/** What is known of each reader who is asked for a place, before any map. */
import {spokenLanguage, type SpokenLanguage} from '@saha/i18n/languages'
import type {PlaceTerms} from '@saha/i18n/place/terms'
import type {DrawnElement} from '../../kit/drawn-element.ts'
import type {AnyReader} from '../../kit/reader.ts'
import type {SurveyView} from '../view.ts'

/** An element with somebody in front of it. */
export type Host = DrawnElement & {readonly reader: AnyReader}

const sources: Readonly<Record<SpokenLanguage, () => Promise<{words: PlaceTerms}>>> = {
  ar: () => import('./place.ar.ts'),
  en: () => import('./place.en.ts'),
  fr: () => import('./place.fr.ts'),
}

const known = new WeakMap<AnyReader, {host: Host; words: PlaceTerms}>()

/** Fetches the words of a reader's language. */
export async function learnPlaceWords(host: Host): Promise<void> {
  const {words} = await sources[spokenLanguage(host.reader.spoken)]()
  known.set(host.reader, {host, words})
}

/** The element and the words of a reader. They are there before anything is drawn. */
export function asked({reader}: Pick<SurveyView, 'reader'>): {host: Host; words: PlaceTerms} {
  const found = known.get(reader)
  if (!found) throw new Error('Drawn before its words arrived.')
  return found
}
