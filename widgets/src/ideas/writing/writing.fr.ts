import {contributing} from '@saha/i18n/contributing/fr'
import {ownIdeas} from '@saha/i18n/own-ideas/fr'
import {proposing} from '@saha/i18n/proposing/fr'
import {writingIn} from './writing.ts'

export const writing = writingIn({contributing, ownIdeas, proposing})
