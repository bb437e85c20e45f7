import type {ArabicForm} from '../message.ts'
import type {SimilarIdeasTerms} from './terms.ts'

export const similarIdeas: SimilarIdeasTerms<ArabicForm> = {
  found: {
    zero: 'لا أفكار مشابهة',
    one: 'قد تكون هذه الفكرة مثل فكرتكم',
    two: 'قد تكون هاتان الفكرتان مثل فكرتكم',
    few: 'قد تكون هذه الأفكار ({n}) مثل فكرتكم',
    many: 'قد تكون هذه الأفكار ({n}) مثل فكرتكم',
    other: 'قد تكون هذه الأفكار ({n}) مثل فكرتكم',
  },
  text: 'فكرة واحدة كثيرة المؤيدين أبلغ أثرًا من أفكار متشابهة متفرقة.',
  support: 'تأييد هذه بدلًا منها',
  different: 'فكرتي مختلفة',
  supported: 'أيدتم الفكرة {number}.',
  closeText: 'هل يُغلق النموذج؟ يبقى ما كتبتموه هنا، ويمكن المتابعة لاحقًا.',
  close: 'إغلاق النموذج',
}
