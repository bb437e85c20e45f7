import type {ArabicForm} from '../message.ts'
import type {CountTerms} from './terms.ts'

export const counts: CountTerms<ArabicForm> = {
  comments: {
    zero: 'لا تعليقات',
    one: 'تعليق واحد',
    two: 'تعليقان',
    few: '{n} تعليقات',
    many: '{n} تعليقًا',
    other: '{n} تعليق',
  },
}
