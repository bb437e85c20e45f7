import type {OwnIdeasTerms} from './terms.ts'

export const ownIdeas: OwnIdeasTerms = {
  mine: 'فكرتكم',
  follow: 'تعديل أو سحب أو متابعة',
}
