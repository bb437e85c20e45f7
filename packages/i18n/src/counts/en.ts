import type {EnglishForm} from '../message.ts'
import type {CountTerms} from './terms.ts'

export const counts: CountTerms<EnglishForm> = {
  comments: {one: '{n} comment', other: '{n} comments'},
}
