import type {ConsoleRetentionTerms} from './terms.ts'

export const retention: ConsoleRetentionTerms<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'> = {
  title: 'الحذف في موعده',
  intro:
    'تحدّد كل استشارة اليوم الذي تُحفظ المشاركات حتى نهايته. وفي اليوم التالي تُحذف تلقائيًا ونهائيًا، وتبقى النتائج المنشورة.',
  none: 'لا توجد استشارة بعد.',
  until: 'تُحفظ حتى {day}',
  due: 'انتهى هذا اليوم: ما بقي يُحذف في المرة القادمة.',
  left: 'يُحذف عندها',
  counts: {
    responses: {
      zero: 'لا إجابات',
      one: 'إجابة واحدة',
      two: 'إجابتان',
      few: '{n} إجابات',
      many: '{n} إجابة',
      other: '{n} إجابة',
    },
    comments: {
      zero: 'لا تعليقات',
      one: 'تعليق واحد',
      two: 'تعليقان',
      few: '{n} تعليقات',
      many: '{n} تعليقًا',
      other: '{n} تعليق',
    },
    ideas: {
      zero: 'لا أفكار',
      one: 'فكرة واحدة',
      two: 'فكرتان',
      few: '{n} أفكار',
      many: '{n} فكرة',
      other: '{n} فكرة',
    },
    registrations: {
      zero: 'لا تسجيلات',
      one: 'تسجيل واحد',
      two: 'تسجيلان',
      few: '{n} تسجيلات',
      many: '{n} تسجيلًا',
      other: '{n} تسجيل',
    },
    photos: {
      zero: 'لا صور',
      one: 'صورة واحدة',
      two: 'صورتان',
      few: '{n} صور',
      many: '{n} صورة',
      other: '{n} صورة',
    },
  },
  empty: 'لا شيء محفوظ.',
  last: 'آخر مرة: {moment}.',
  next: 'المرة القادمة: {moment} على أبعد تقدير.',
  never: 'ينظر الخادم في ذلك كل ساعة، ولم ينظر بعد.',
  log: 'من السجل تُحفظ القيود منذ {day}، أي سنتين.',
}
