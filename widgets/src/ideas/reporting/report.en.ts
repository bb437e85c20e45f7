import {reporting} from '@saha/i18n/reporting/en'
import {reportsIn} from './report.ts'

export const show = reportsIn(reporting)
