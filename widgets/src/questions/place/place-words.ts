/** What is known of each reader who is asked for a place, before any map. */
import type {PlaceTerms} from '@saha/i18n/place/terms'
import type {AnyReader, Host} from '../../kit/reader.ts'
import {FetchedWords} from '../beyond/fetched-words.ts'
import type {FormView} from '../view.ts'

const placeWords = new FetchedWords<PlaceTerms>({
  ar: () => import('./place.ar.ts'),
  en: () => import('./place.en.ts'),
  fr: () => import('./place.fr.ts'),
})

const hosts = new WeakMap<AnyReader, Host>()

/** Fetches the words of a reader's language. */
export async function learnPlaceWords(host: Host): Promise<void> {
  hosts.set(host.reader, host)
  await placeWords.fetch(host.reader)
}

/** The element and the words of a reader. They are there before anything is drawn. */
export function asked({reader}: Pick<FormView, 'reader'>): {host: Host; words: PlaceTerms} {
  const host = hosts.get(reader)
  if (!host) throw new Error('Drawn before it was asked.')
  return {host, words: placeWords.for(reader)}
}
