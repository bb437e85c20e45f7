import type {OwnIdeasTerms} from './terms.ts'

export const ownIdeas: OwnIdeasTerms = {
  mine: 'yours',
  follow: 'Change, withdraw, follow',
}
