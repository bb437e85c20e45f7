/** Words that foreign programs leave to their own translation. */
import type {Text} from '@saha/contract'

const words = {
  yes: {ar: 'نعم', en: 'Yes', fr: 'Oui'},
  no: {ar: 'لا', en: 'No', fr: 'Non'},
  none: {ar: 'لا شيء مما سبق', en: 'None of these', fr: 'Aucune de ces réponses'},
  other: {ar: 'غير ذلك', en: 'Other', fr: 'Autre'},
  dontKnow: {ar: 'لا أعرف', en: "I don't know", fr: 'Je ne sais pas'},
  ended: {
    ar: 'شكرًا لك. لا أسئلة أخرى لك.',
    en: 'Thank you. There are no more questions for you.',
    fr: "Merci. Il n'y a plus de questions pour vous.",
  },
  correct: {
    ar: 'يُرجى مراجعة هاتين الإجابتين.',
    en: 'Please check these two answers.',
    fr: 'Vérifiez ces deux réponses.',
  },
} as const

/** These words in the languages of a survey; in English when it has none of ours. */
export function ownWords(which: keyof typeof words, languages: ReadonlySet<string>): Text {
  const entries = Object.entries(words[which]).filter(([language]) => languages.has(language))
  return entries.length > 0 ? Object.fromEntries(entries) : {en: words[which].en}
}
