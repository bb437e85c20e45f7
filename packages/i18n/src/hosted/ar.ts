import type {HostedTerms} from './terms.ts'

export const hosted: HostedTerms = {
  languages: 'اللغات',
  needsScript: 'تظهر الأسئلة هنا عند اكتمال تحميل الصفحة. إن لم تظهر فالمتصفح لا يشغّل جافاسكريبت.',
  paper: 'نموذج ورقي للطباعة',
  notFound: {title: 'لا توجد صفحة هنا', text: 'يُرجى التأكد من كتابة العنوان كاملًا.'},
}
