import type {ArabicForm} from '../message.ts'
import type {ConsultationsTerms} from './terms.ts'

export const consultations: ConsultationsTerms<ArabicForm> = {
  titleOf: 'استشارات {municipality}',
  title: 'استشارات البلديات',
  empty: 'لا استشارات بعد.',
  consultations: {
    zero: 'لا استشارات',
    one: 'استشارة واحدة',
    two: 'استشارتان',
    few: '{n} استشارات',
    many: '{n} استشارة',
    other: '{n} استشارة',
  },
  found: {
    zero: 'لم توجد استشارة',
    one: 'وُجدت استشارة واحدة',
    two: 'وُجدت استشارتان',
    few: 'وُجدت {n} استشارات',
    many: 'وُجدت {n} استشارة',
    other: 'وُجدت {n} استشارة',
  },
  none: {title: 'لا استشارة تجمع كل ما اخترتموه', text: 'أزيلوا بعض ما اخترتموه أو كله.'},
  states: {'not-yet-open': 'قادمة', open: 'مفتوحة', closed: 'مغلقة'},
  soon: 'تُغلق قريبًا',
  times: {'not-yet-open': 'تبدأ في {day}', open: 'حتى {day}', closed: 'انتهت في {day}'},
  kinds: {survey: 'استبيان', comments: 'نقاش', ideas: 'أفكار', event: 'لقاء'},
  results: 'نُشرت النتائج',
  answered: 'ردّت البلدية',
  sensitive: 'لا يبقى منها شيء على جهازكم',
  filter: 'بحث وتصفية',
  more: 'عرض المزيد من الاستشارات',
  follow: {title: 'للمتابعة', feed: 'قارئ الخلاصات (Atom)', calendar: 'التقويم'},
}
