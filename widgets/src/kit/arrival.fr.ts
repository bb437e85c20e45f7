import {arrival} from '@saha/i18n/arrival/fr'
import {arrivalsIn} from './arrival.ts'

export const show = arrivalsIn(arrival)
