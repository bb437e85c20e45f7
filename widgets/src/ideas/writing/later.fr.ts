import {contributing} from '@saha/i18n/contributing/fr'
import {proposing} from '@saha/i18n/proposing/fr'
import {pseudonymsFr} from '@saha/domain/contributions/pseudonyms/fr'
import {laterIn} from './later.ts'

export const show = laterIn({contributing, proposing, pseudonyms: pseudonymsFr})
