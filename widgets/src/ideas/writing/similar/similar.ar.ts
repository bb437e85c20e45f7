import {similarIdeas} from '@saha/i18n/similar-ideas/ar'
import {similarIn} from './similar.ts'

export const show = similarIn(similarIdeas)
