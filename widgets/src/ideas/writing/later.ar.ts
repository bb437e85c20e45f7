import {contributing} from '@saha/i18n/contributing/ar'
import {proposing} from '@saha/i18n/proposing/ar'
import {pseudonymsAr} from '@saha/domain/contributions/pseudonyms/ar'
import {laterIn} from './later.ts'

export const show = laterIn({contributing, proposing, pseudonyms: pseudonymsAr})
