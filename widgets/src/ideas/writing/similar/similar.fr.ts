import {similarIdeas} from '@saha/i18n/similar-ideas/fr'
import {similarIn} from './similar.ts'

export const show = similarIn(similarIdeas)
