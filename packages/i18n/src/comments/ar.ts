import type {ArabicForm} from '../message.ts'
import type {CommentsTerms} from './terms.ts'

export const comments: CommentsTerms<ArabicForm> = {
  empty: 'لا تعليقات بعد. أول رأي يفتح النقاش.',
  write: 'كتابة تعليق',
  officialAnswers: {
    zero: 'لا ردود رسمية',
    one: 'ردّ رسمي واحد',
    two: 'ردّان رسميان',
    few: '{n} ردود رسمية',
    many: '{n} ردًّا رسميًا',
    other: '{n} ردّ رسمي',
  },
  official: 'ردّ رسمي',
  pinned: 'مثبّت',
  sort: 'الترتيب',
  sorts: {
    newest: 'الأحدث أولًا',
    oldest: 'الأقدم أولًا',
    supported: 'الأكثر تأييدًا',
    discussed: 'الأكثر نقاشًا',
  },
  sides: {for: 'مع', neutral: 'محايد', against: 'ضد'},
  more: 'عرض المزيد من التعليقات',
  moreReplies: {
    zero: 'عرض بقية الردود',
    one: 'عرض ردّ آخر',
    two: 'عرض ردّين آخرين',
    few: 'عرض {n} ردود أخرى',
    many: 'عرض {n} ردًّا آخر',
    other: 'عرض {n} ردّ آخر',
  },
  inReplyTo: 'ردًّا على {name}',
  edited: 'عدّله كاتبه',
  redacted: 'حذف المشرفون منه بيانات شخصية',
  readAll: 'قراءة التعليق كاملًا',
  reply: 'ردّ',
  support: 'تأييد',
  object: 'اعتراض',
  link: 'رابط',
  search: 'البحث في التعليقات',
  moderation: 'كيف يُدار هذا النقاش',
}
