import {contributing} from '@saha/i18n/contributing/en'
import {ownIdeas} from '@saha/i18n/own-ideas/en'
import {proposing} from '@saha/i18n/proposing/en'
import {writingIn} from './writing.ts'

export const writing = writingIn({contributing, ownIdeas, proposing})
