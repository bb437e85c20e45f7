import {composing} from '@saha/i18n/composing/fr'
import {pseudonymsFr} from '@saha/domain/comments/pseudonyms/fr'
import {laterIn} from './later.ts'

export const show = laterIn({composing, pseudonyms: pseudonymsFr})
