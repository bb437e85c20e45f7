import type {ArabicForm} from '../message.ts'
import type {SearchingTerms} from './terms.ts'

export const terms: SearchingTerms<ArabicForm> = {
  words: 'كلمات البحث',
  hint: 'أي كلمات منها. لا فرق بين أ وا، ولا بين ة وه.',
  where: 'أين',
  send: 'بحث',
  found: {
    zero: 'لا نتائج',
    one: 'نتيجة واحدة',
    two: 'نتيجتان',
    few: '{n} نتائج',
    many: '{n} نتيجة',
    other: '{n} نتيجة',
  },
  none: 'لا شيء فيه هذه الكلمات. كلمات أقل تجد أكثر.',
  failed: 'تعذّر البحث. حاولوا بعد قليل.',
}
