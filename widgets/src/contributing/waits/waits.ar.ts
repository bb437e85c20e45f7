import {waits} from '@saha/i18n/waits/ar'
import {waitsIn} from './waits.ts'

export const show = waitsIn(waits)
