import type {GoneTerms} from './terms.ts'

export const gone: GoneTerms = {
  withdrawn: 'سحب الكاتب هذا التعليق.',
  held: 'سيراجع المشرفون هذا التعليق قبل أن يظهر من جديد.',
  hidden: 'أخفى المشرفون هذا التعليق: {reason}، {day}.',
}
