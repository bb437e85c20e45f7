import {contributing} from '@saha/i18n/contributing/en'
import {ownIdeas} from '@saha/i18n/own-ideas/en'
import {proposing} from '@saha/i18n/proposing/en'
import {pseudonymsEn as pseudonyms} from '@saha/domain/contributions/pseudonyms/en'
import {writingIn} from './writing.ts'

export const writing = writingIn({contributing, ownIdeas, proposing, pseudonyms})
