import {contributing} from '@saha/i18n/contributing/ar'
import {ownIdeas} from '@saha/i18n/own-ideas/ar'
import {proposing} from '@saha/i18n/proposing/ar'
import {writingIn} from './writing.ts'

export const writing = writingIn({contributing, ownIdeas, proposing})
