import {contributing} from '@saha/i18n/contributing/en'
import {proposing} from '@saha/i18n/proposing/en'
import {pseudonymsEn} from '@saha/domain/contributions/pseudonyms/en'
import {laterIn} from './later.ts'

export const show = laterIn({contributing, proposing, pseudonyms: pseudonymsEn})
