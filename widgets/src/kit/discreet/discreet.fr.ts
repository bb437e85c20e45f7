import {discreet} from '@saha/i18n/discreet/fr'
import {discreetIn} from './discreet.ts'

export const show = discreetIn(discreet)
