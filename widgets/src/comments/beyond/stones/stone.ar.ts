import {gone} from '@saha/i18n/gone/ar'
import {reasons} from '@saha/i18n/reasons/ar'
import {stonesIn} from './stone.ts'

export const show = stonesIn(gone, reasons)
