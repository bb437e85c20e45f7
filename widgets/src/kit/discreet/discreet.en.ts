import {discreet} from '@saha/i18n/discreet/en'
import {discreetIn} from './discreet.ts'

export const show = discreetIn(discreet)
