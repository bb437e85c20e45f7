import type {ReasonsTerms} from './terms.ts'

export const reasons: ReasonsTerms = {
  spam: 'إعلان مزعج',
  insult: 'إهانة',
  hatred: 'خطاب كراهية',
  'personal-data': 'بيانات شخصية',
  'off-topic': 'خارج الموضوع',
  unlawful: 'مخالفة للقانون',
  duplicate: 'مكرر',
  other: 'سبب آخر',
}
