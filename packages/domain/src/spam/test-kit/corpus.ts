/**
 * The project's own corpus: comments as people write them in Jordan and around the Mediterranean, with what they are.
 * Written for the project; numbers, names and most addresses are made up.
 *
 * The base model and every weight and word list are made with the training part alone. The other part was written
 * apart from it, and what is judged wrongly in it was not looked at. A third part is by two other people, who knew neither of
 * these: nothing is made with it either.
 */
import heldOutArabic from '../corpus/held-out.ar.json' with {type: 'json'}
import heldOutEnglish from '../corpus/held-out.en.json' with {type: 'json'}
import othersArabic from '../corpus/others.ar.json' with {type: 'json'}
import othersEnglish from '../corpus/others.en.json' with {type: 'json'}
import trainArabic from '../corpus/train.ar.json' with {type: 'json'}
import trainEnglish from '../corpus/train.en.json' with {type: 'json'}

/** `subtle`: praise with a link, loans, jobs, cures, services. `angry`: harsh, and fair. */
type Kind = 'gambling' | 'subtle' | 'civic' | 'angry'

export interface LabelledText {
  text: string
  kind: Kind
  language: 'ar' | 'en'
  isSpam: boolean
}

export const trainingTexts: readonly LabelledText[] = [
  ...labelled(trainArabic, 'ar'),
  ...labelled(trainEnglish, 'en'),
]

export const heldOutTexts: readonly LabelledText[] = [
  ...labelled(heldOutArabic, 'ar'),
  ...labelled(heldOutEnglish, 'en'),
]

/** By two other people: services that hide with care, and civic comments on prices, telephones and trades. */
export const textsByOthers: readonly LabelledText[] = [
  ...labelled(othersArabic, 'ar'),
  ...labelled(othersEnglish, 'en'),
]

function labelled(texts: Record<Kind, string[]>, language: 'ar' | 'en'): LabelledText[] {
  return (Object.keys(texts) as Kind[]).flatMap((kind) =>
    texts[kind].map((text) => ({text, kind, language, isSpam: kind === 'gambling' || kind === 'subtle'})),
  )
}
