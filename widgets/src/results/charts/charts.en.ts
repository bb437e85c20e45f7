import {resultsCharts} from '@saha/i18n/results-charts/en'
import {resultsKinds} from '@saha/i18n/results-kinds/en'
import {chartsIn} from './charts.ts'

export const show = chartsIn(resultsCharts, resultsKinds)
