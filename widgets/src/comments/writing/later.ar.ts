import {composing} from '@saha/i18n/composing/ar'
import {contributing} from '@saha/i18n/contributing/ar'
import {handingOver} from '@saha/i18n/handing-over/ar'
import {pseudonymsAr} from '@saha/domain/contributions/pseudonyms/ar'
import {laterIn} from './later.ts'

export const show = laterIn({composing, contributing, handingOver, pseudonyms: pseudonymsAr})
