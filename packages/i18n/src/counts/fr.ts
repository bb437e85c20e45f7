import type {FrenchForm} from '../message.ts'
import type {CountTerms} from './terms.ts'

export const counts: CountTerms<FrenchForm> = {
  comments: {one: '{n} commentaire', many: '{n} de commentaires', other: '{n} commentaires'},
}
