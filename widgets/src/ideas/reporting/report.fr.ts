import {reporting} from '@saha/i18n/reporting/fr'
import {reportsIn} from './report.ts'

export const show = reportsIn(reporting)
