import type {EnglishForm} from '../message.ts'
import type {SimilarIdeasTerms} from './terms.ts'

export const similarIdeas: SimilarIdeasTerms<EnglishForm> = {
  found: {
    one: 'This idea may propose the same',
    other: 'These {n} ideas may propose the same',
  },
  text: 'One idea with many supports weighs more than several alike.',
  support: 'Support this one instead',
  different: 'Mine is different',
  supported: 'You support idea {number}.',
  closeText: 'Close the form? What you wrote stays here, and you can go on with it later.',
  close: 'Close the form',
}
