import {waits} from '@saha/i18n/waits/en'
import {waitsIn} from './waits.ts'

export const show = waitsIn(waits)
