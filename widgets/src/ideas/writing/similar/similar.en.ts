import {similarIdeas} from '@saha/i18n/similar-ideas/en'
import {similarIn} from './similar.ts'

export const show = similarIn(similarIdeas)
