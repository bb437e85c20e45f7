import {ownIdeas} from '@saha/i18n/own-ideas/ar'
import {writingIn} from './writing.ts'

export const writing = writingIn(ownIdeas)
