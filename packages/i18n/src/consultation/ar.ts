import type {ConsultationTerms} from './terms.ts'

export const consultation: ConsultationTerms = {
  purpose: 'فيمَ تُستخدم الإجابات',
  decides: 'من يقرر',
  contact: 'للاستفسار',
  period: 'مدة الاستشارة',
  retention: 'مدة الاحتفاظ بالإجابات',
  keptUntil: 'حتى {day}، ثم تُحذف.',
  receipt: {
    label: 'رمز الإيصال: ماذا حلّ بالإجابات؟',
    check: 'تحقّق',
    counted: 'هذه الإجابات محفوظة ومحسوبة ضمن النتائج المنشورة.',
    waiting: 'هذه الإجابات محفوظة، وستُحسب في إحدى النشرات القادمة.',
    unknown: 'لا توجد إجابات محفوظة بهذا الرمز. يُرجى التأكد من كتابته كاملًا.',
    unreachable: 'الخادم لا يستجيب الآن. يُرجى المحاولة لاحقًا.',
  },
}
