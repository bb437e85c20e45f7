import {composing} from '@saha/i18n/composing/fr'
import {contributing} from '@saha/i18n/contributing/fr'
import {handingOver} from '@saha/i18n/handing-over/fr'
import {pseudonymsFr} from '@saha/domain/contributions/pseudonyms/fr'
import {laterIn} from './later.ts'

export const show = laterIn({composing, contributing, handingOver, pseudonyms: pseudonymsFr})
