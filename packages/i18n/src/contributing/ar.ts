import type {ContributingTerms} from './terms.ts'

export const contributing: ContributingTerms = {
  cancel: 'إلغاء',
  sending: 'جارٍ الإرسال…',
}
