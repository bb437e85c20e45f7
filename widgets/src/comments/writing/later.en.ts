import {composing} from '@saha/i18n/composing/en'
import {contributing} from '@saha/i18n/contributing/en'
import {handingOver} from '@saha/i18n/handing-over/en'
import {pseudonymsEn} from '@saha/domain/contributions/pseudonyms/en'
import {laterIn} from './later.ts'

export const show = laterIn({composing, contributing, handingOver, pseudonyms: pseudonymsEn})
