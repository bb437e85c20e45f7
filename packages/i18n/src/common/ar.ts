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
  level: {
    open: 'المشاركة مفتوحة للجميع دون تحقق من الهوية، فالأرقام تعدّ النماذج لا الأشخاص.',
    browser: 'مشاركة واحدة من كل متصفح، وهذا لا يضمن مشاركة واحدة لكل شخص.',
  },
  aboutConsultation: 'عن هذه الاستشارة',
  wording: 'صيغة الأسئلة: {version}',
}
