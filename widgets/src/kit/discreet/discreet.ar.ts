import {discreet} from '@saha/i18n/discreet/ar'
import {discreetIn} from './discreet.ts'

export const show = discreetIn(discreet)
