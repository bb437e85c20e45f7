import type {OwnIdeasTerms} from './terms.ts'

export const ownIdeas: OwnIdeasTerms = {
  mine: 'la vôtre',
  follow: 'Modifier, retirer, suivre',
}
