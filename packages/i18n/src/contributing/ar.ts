import type {ContributingTerms} from './terms.ts'

export const contributing: ContributingTerms = {
  name: {
    title: 'الاسم الظاهر',
    made: 'اسم مبتكر على هذا الجهاز لهذه الاستشارة وحدها، ولا يدل على صاحبه.',
    another: 'اسم آخر',
    own: 'أختار اسمي بنفسي',
  },
  cancel: 'إلغاء',
  sending: 'جارٍ الإرسال…',
}
