import {spokenLanguage, type SpokenLanguage} from '@saha/i18n/languages'
import type {PictureTerms} from '@saha/i18n/pictures/terms'
import type {SurveyView} from '../view.ts'

const sources: Readonly<Record<SpokenLanguage, () => Promise<{words: PictureTerms}>>> = {
  ar: () => import('./picture-words.ar.ts'),
  en: () => import('./picture-words.en.ts'),
  fr: () => import('./picture-words.fr.ts'),
}

const learnt = new Map<SpokenLanguage, PictureTerms>()

/** Fetches the words in the reader's language. */
export async function learnPictureWords({reader}: {reader: {spoken: string}}): Promise<void> {
  const language = spokenLanguage(reader.spoken)
  if (!learnt.has(language)) learnt.set(language, (await sources[language]()).words)
}

/** The words in the reader's language. They are there before anything is drawn in it. */
export function pictureWords({reader}: SurveyView): PictureTerms {
  const words = learnt.get(spokenLanguage(reader.spoken))
  if (!words) throw new Error('Drawn before it arrived.')
  return words
}
