/**
 * The project's own corpus: comments as people write them in Jordan and around the Mediterranean, with what they are.
 * Written for the project; numbers, names and most addresses are made up.
 *
 * The base model and every weight and word list are made with the training part alone: by the project's own author, on
 * other matters than those of a town, and half of what two other people wrote, who knew none of it. The held-out part was
 * written apart from it, and what is judged wrongly in it was not looked at.
 */
import elsewhereArabic from '../corpus/elsewhere.ar.json' with {type: 'json'}
import elsewhereEnglish from '../corpus/elsewhere.en.json' with {type: 'json'}
import heldOutArabic from '../corpus/held-out.ar.json' with {type: 'json'}
import heldOutEnglish from '../corpus/held-out.en.json' with {type: 'json'}
import othersArabic from '../corpus/others.ar.json' with {type: 'json'}
import othersEnglish from '../corpus/others.en.json' with {type: 'json'}
import trainArabic from '../corpus/train.ar.json' with {type: 'json'}
import trainEnglish from '../corpus/train.en.json' with {type: 'json'}

/**
 * `subtle`: praise with a link, loans, jobs, cures, services. `angry`: harsh, and fair. `elsewhere`: harmless, and not on
 * a matter of a town, such as thanks for a recipe.
 */
type Kind = 'gambling' | 'subtle' | 'civic' | 'angry' | 'elsewhere'

export interface LabelledText {
  text: string
  kind: Kind
  language: 'ar' | 'en'
  isSpam: boolean
}

/** By two other people: services that hide with care, and civic comments on prices, telephones and trades. */
const byOthers = [...labelled(othersArabic, 'ar'), ...labelled(othersEnglish, 'en')]

export const trainingTexts: readonly LabelledText[] = [
  ...labelled(trainArabic, 'ar'),
  ...labelled(trainEnglish, 'en'),
  ...labelled(elsewhereArabic, 'ar'),
  ...labelled(elsewhereEnglish, 'en'),
  ...everySecond(byOthers, 0),
]

export const heldOutTexts: readonly LabelledText[] = [
  ...labelled(heldOutArabic, 'ar'),
  ...labelled(heldOutEnglish, 'en'),
]

/** The other half of what the two other people wrote. */
export const textsByOthers: readonly LabelledText[] = everySecond(byOthers, 1)

/** Of each kind and language, every second text. */
function everySecond(texts: readonly LabelledText[], from: 0 | 1): LabelledText[] {
  return [...Map.groupBy(texts, ({kind, language}) => `${kind} ${language}`).values()].flatMap((alike) =>
    alike.filter((_, at) => at % 2 === from),
  )
}

function labelled(texts: Partial<Record<Kind, string[]>>, language: 'ar' | 'en'): LabelledText[] {
  return (Object.entries(texts) as [Kind, string[]][]).flatMap(([kind, ofKind]) =>
    ofKind.map((text) => ({text, kind, language, isSpam: kind === 'gambling' || kind === 'subtle'})),
  )
}
