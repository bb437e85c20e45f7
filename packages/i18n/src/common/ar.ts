import type {CommonTerms} from './terms.ts'

export const common: CommonTerms = {
  language: 'ar',
  loading: 'جارٍ التحميل…',
  inLanguage: '(اللغة: {language})',
  retry: 'المحاولة مرة أخرى',
  unreachable: {
    title: 'تعذّر الوصول إلى الخادم',
    text: 'يُرجى التأكد من الاتصال بالإنترنت ثم المحاولة مرة أخرى.',
  },
  aboutConsultation: 'عن هذه الاستشارة',
  wording: 'صيغة الأسئلة: {version}',
}
