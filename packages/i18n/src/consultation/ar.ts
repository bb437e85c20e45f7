import type {ConsultationTerms} from './terms.ts'

export const consultation: ConsultationTerms = {
  purpose: 'فيمَ تُستخدم الإجابات',
  decides: 'من يقرر',
  contact: 'للاستفسار',
  period: 'مدة الاستشارة',
  retention: 'مدة الاحتفاظ بالإجابات',
  keptUntil: 'حتى {day}، ثم تُحذف.',
}
