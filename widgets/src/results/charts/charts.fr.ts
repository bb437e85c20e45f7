import {resultsCharts} from '@saha/i18n/results-charts/fr'
import {resultsKinds} from '@saha/i18n/results-kinds/fr'
import {chartsIn} from './charts.ts'

export const show = chartsIn(resultsCharts, resultsKinds)
