import {gone} from '@saha/i18n/gone/en'
import {reasons} from '@saha/i18n/reasons/en'
import {stonesIn} from './stone.ts'

export const show = stonesIn(gone, reasons)
