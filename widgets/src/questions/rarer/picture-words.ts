import type {PictureTerms} from '@saha/i18n/pictures/terms'
import {FetchedWords} from '../beyond/fetched-words.ts'

/** What photos and pictures of options say. */
export const pictureWords = new FetchedWords<PictureTerms>({
  ar: () => import('./picture-words.ar.ts'),
  en: () => import('./picture-words.en.ts'),
  fr: () => import('./picture-words.fr.ts'),
})
