import {reporting} from '@saha/i18n/reporting/ar'
import {reportsIn} from './report.ts'

export const show = reportsIn(reporting)
