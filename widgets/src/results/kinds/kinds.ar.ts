import {resultsKinds} from '@saha/i18n/results-kinds/ar'
import {kindsIn} from './kinds.ts'

export const show = kindsIn(resultsKinds)
