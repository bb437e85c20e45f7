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
  fromCache:
    'الخادم لا يستجيب الآن. يمكن متابعة الإجابة: تُحفظ الإجابات في هذا المتصفح وتُرسل عند عودة الاتصال.',
  misconfigured: {
    title: 'هذا الجزء من الصفحة غير مُعدّ بشكل صحيح',
    forWebmaster: 'إلى مسؤول الموقع:',
    missing: 'ينقص الوسمَ {tag} السمةُ {attribute}، مثلًا: {example}.',
    wrong: 'قيمة السمة {attribute} في الوسم {tag} هي {value}، والمتوقع شيء مثل {example}.',
    unknownActivity: 'لا يوجد على الخادم {server} نشاط باسم {value}.',
    unknownQuestion: 'لا يوجد في هذا الاستبيان سؤال باسم {value}.',
    originNotAllowed:
      'الموقع {origin} ليس ضمن المواقع المسموح لها بالإرسال لدى {municipality}. يُرجى إضافته إلى القائمة origins في ملف التعريف.',
  },
  level: {
    open: 'المشاركة مفتوحة للجميع ولا يُتحقق من هوية المشاركين، فالأرقام تعدّ النماذج المُرسلة لا أشخاصًا جرى التحقق منهم.',
  },
  levelInShort: {open: 'مشاركة مفتوحة دون تحقق من الهوية'},
  about: {
    title: 'عن هذه الاستشارة',
    purpose: 'فيمَ تُستخدم الإجابات',
    decides: 'من يقرر',
    contact: 'للاستفسار',
    period: 'مدة الاستشارة',
    retention: 'مدة الاحتفاظ بالإجابات',
    keptUntil: 'حتى {day}، ثم تُحذف.',
  },
  wording: 'صيغة الأسئلة: {version}',
}
