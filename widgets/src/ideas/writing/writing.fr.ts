import {ownIdeas} from '@saha/i18n/own-ideas/fr'
import {writingIn} from './writing.ts'

export const writing = writingIn(ownIdeas)
