import type {ArabicForm} from '../message.ts'
import type {ThreadTerms} from './terms.ts'

export const thread: ThreadTerms<ArabicForm> = {
  closed: 'أُغلق النقاش في {moment}، وتبقى التعليقات للقراءة.',
  notYetOpen: 'يُفتح النقاش في {moment}.',
  notRefreshed: 'تعذّر تحديث التعليقات، وقد لا يظهر هنا أحدثها.',
  arrived: {
    zero: 'عرض التعليقات الجديدة',
    one: 'وصل تعليق جديد: عرضه',
    two: 'وصل تعليقان جديدان: عرضهما',
    few: 'وصلت {n} تعليقات جديدة: عرضها',
    many: 'وصل {n} تعليقًا جديدًا: عرضها',
    other: 'وصل {n} تعليق جديد: عرضها',
  },
  photo: 'صورة مع تعليق {name}',
  place: {
    title: 'المكان',
    onMap: 'عرض المكان على الخريطة',
    inDistrict: 'خريطة عليها المكان: {district}',
    drawn: 'خريطة عليها المكان',
    unavailable: 'تعذّر تحميل الخريطة.',
  },
  context: {text: 'تعليق واحد وما يحيط به من النقاش.', all: 'عرض النقاش كله'},
  sides: {together: 'الكل في قائمة واحدة', beside: 'مع وضد جنبًا إلى جنب'},
  search: {
    label: 'كلمات البحث',
    go: 'بحث',
    close: 'إغلاق البحث',
    none: 'لا تعليق فيه هذه الكلمات.',
    found: {
      zero: 'لم يوجد تعليق.',
      one: 'وُجد تعليق واحد.',
      two: 'وُجد تعليقان.',
      few: 'وُجدت {n} تعليقات.',
      many: 'وُجد {n} تعليقًا.',
      other: 'وُجد {n} تعليق.',
    },
    inPlace: 'عرضه في مكانه من النقاش',
  },
  about: {
    purpose: 'فيمَ تُستخدم التعليقات',
    decides: 'من يقرر',
    period: 'مدة النقاش',
    retention: 'مدة الاحتفاظ بالتعليقات',
    keptUntil: 'حتى {day}، ثم تُحذف.',
    contact: 'للاستفسار',
    who: 'من يكتب',
    open: 'يمكن للجميع الكتابة دون حساب، باسم مستعار أو بأي اسم. لا يُتحقق من هوية أحد، وقد يكتب شخص واحد أكثر من تعليق.',
  },
}
