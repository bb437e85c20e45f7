import type {PosterTerms} from './terms.ts'

export const poster: PosterTerms = {
  poster: 'ملصق',
  print: 'تُطبع هذه الصفحة على ورق A4 بأمر الطباعة في المتصفح. جميع اللغات على ورقة واحدة.',
  survey: 'يهمّنا رأيكم',
  comments: 'شاركوا في النقاش',
  ideas: 'ننتظر أفكاركم',
  event: 'أنتم مدعوون',
  scan: 'وجّهوا كاميرا الهاتف إلى الرمز، أو افتحوا هذا العنوان:',
  code: 'رمز يقود إلى هذه الصفحة على الإنترنت',
  noAccount: 'دون حاجة إلى حساب.',
}
