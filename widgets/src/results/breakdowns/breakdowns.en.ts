import {resultsBreakdowns} from '@saha/i18n/results-breakdowns/en'
import {breakdownsIn} from './breakdowns.ts'

export const show = breakdownsIn(resultsBreakdowns)
