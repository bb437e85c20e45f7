import {arrival} from '@saha/i18n/arrival/ar'
import {arrivalsIn} from './arrival.ts'

export const show = arrivalsIn(arrival)
