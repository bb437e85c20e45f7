import {waits} from '@saha/i18n/waits/fr'
import {waitsIn} from './waits.ts'

export const show = waitsIn(waits)
