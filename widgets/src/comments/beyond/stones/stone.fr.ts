import {gone} from '@saha/i18n/gone/fr'
import {reasons} from '@saha/i18n/reasons/fr'
import {stonesIn} from './stone.ts'

export const show = stonesIn(gone, reasons)
