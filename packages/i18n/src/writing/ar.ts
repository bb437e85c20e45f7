import type {WritingTerms} from './terms.ts'

export const writing: WritingTerms = {
  report: 'إبلاغ',
  mine: 'تعليقكم',
  follow: 'تعديل أو سحب أو متابعة',
  receipts: 'تعليقاتي ورموز الإيصالات',
}
