import {resultsKinds} from '@saha/i18n/results-kinds/fr'
import {kindsIn} from './kinds.ts'

export const show = kindsIn(resultsKinds)
