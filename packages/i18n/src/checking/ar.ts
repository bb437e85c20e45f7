import type {CheckingTerms} from './terms.ts'

export const checking: CheckingTerms = {
  title: 'مراجعة الإجابات قبل الإرسال',
  text: 'لا يُرسل شيء قبل الضغط على زر الإرسال.',
  isRead: 'يقرأ مشرف ما كتبتموه ويرى صوركم قبل تسليمها إلى غيره.',
  change: 'تعديل',
  unanswered: 'دون إجابة',
  cleaned: 'أزلنا من هذه الإجابة حروفًا غير مرئية تغيّر اتجاه القراءة.',
  send: 'إرسال الإجابات',
}
