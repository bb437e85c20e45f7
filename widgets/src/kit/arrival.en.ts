import {arrival} from '@saha/i18n/arrival/en'
import {arrivalsIn} from './arrival.ts'

export const show = arrivalsIn(arrival)
