import {resultsBreakdowns} from '@saha/i18n/results-breakdowns/fr'
import {breakdownsIn} from './breakdowns.ts'

export const show = breakdownsIn(resultsBreakdowns)
