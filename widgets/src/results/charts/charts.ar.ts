import {resultsCharts} from '@saha/i18n/results-charts/ar'
import {resultsKinds} from '@saha/i18n/results-kinds/ar'
import {chartsIn} from './charts.ts'

export const show = chartsIn(resultsCharts, resultsKinds)
