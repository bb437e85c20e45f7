import type {LayoutTerms} from './terms.ts'

export const layouts: LayoutTerms = {
  label: 'العرض',
  list: 'قائمة',
  map: 'خريطة',
  both: 'معًا',
}
