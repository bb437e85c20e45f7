import type {ContributionTerms} from './terms.ts'

export const contribution: ContributionTerms = {
  sending: 'جارٍ الإرسال…',
  waiting: {
    title: 'الإجابات في انتظار الاتصال',
    kept: 'لم تُرسل الإجابات بعد. يحفظها هذا المتصفح ويرسلها عند عودة الاتصال. يمكن إغلاق الصفحة: تُرسل عند فتحها من جديد.',
    notKept:
      'لم تُرسل الإجابات بعد. هذا المتصفح لا يسمح بحفظها، فيُرجى إبقاء الصفحة مفتوحة حتى يعود الاتصال وتُرسل.',
    sendNow: 'الإرسال الآن',
  },
}
