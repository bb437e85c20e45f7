import type {StaffRoleTerms} from './terms.ts'

export const staffRoles: StaffRoleTerms = {
  names: {
    owner: 'مسؤول الحساب',
    editor: 'محرّر',
    moderator: 'مشرف',
    facilitator: 'ميسّر',
    analyst: 'محلّل',
    helper: 'مساعد',
    viewer: 'مطّلع',
  },
  may: {
    owner: 'يفعل كل شيء، ويقرّر ما يحق لغيره.',
    editor: 'يكتب الاستشارات ويفتحها ويغلقها، ويجيب باسم البلدية.',
    moderator: 'يقرّر ما يُنشر من مشاركات المواطنين، ويجيب عنها.',
    facilitator: 'يدير اللقاءات، ويدعو إليها، ويُدخل ما يسلّمه المواطنون على الورق.',
    analyst: 'يقرأ النتائج، ويقرأ الإجابات المفردة بعد ذكر سبب يُسجَّل.',
    helper: 'يُدخل مشاركات المواطنين نيابة عنهم، ولا يستطيع قراءتها بعد ذلك.',
    viewer: 'يقرأ ما هو منشور.',
  },
}
