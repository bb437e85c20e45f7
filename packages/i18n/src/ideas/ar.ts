import type {ArabicForm} from '../message.ts'
import type {IdeasTerms} from './terms.ts'

export const ideas: IdeasTerms<ArabicForm> = {
  write: 'تقديم فكرة',
  ideas: {
    zero: 'لا أفكار',
    one: 'فكرة واحدة',
    two: 'فكرتان',
    few: '{n} أفكار',
    many: '{n} فكرة',
    other: '{n} فكرة',
  },
  supports: {
    zero: 'بلا تأييد',
    one: 'تأييد واحد',
    two: 'تأييدان',
    few: '{n} تأييدات',
    many: '{n} تأييدًا',
    other: '{n} تأييد',
  },
  comments: {
    zero: 'لا تعليقات',
    one: 'تعليق واحد',
    two: 'تعليقان',
    few: '{n} تعليقات',
    many: '{n} تعليقًا',
    other: '{n} تعليق',
  },
  number: 'الفكرة {number}',
  support: 'تأييد',
  goal: '{supports} من {goal}',
  answered: 'ردّت عليها البلدية',
  sort: 'الترتيب',
  sorts: {
    newest: 'الأحدث أولًا',
    supported: 'الأكثر تأييدًا',
    discussed: 'الأكثر نقاشًا',
    nearest: 'الأقرب أولًا',
    random: 'ترتيب عشوائي',
  },
  filter: 'تصفية وبحث',
  more: 'عرض المزيد من الأفكار',
  moderation: 'كيف تُدار هذه الأفكار',
  receipts: 'أفكاري ورموز الإيصالات',
  all: 'كل الأفكار',
}
