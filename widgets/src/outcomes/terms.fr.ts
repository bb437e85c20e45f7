import {common} from '@saha/i18n/common/fr'
import {outcomes} from '@saha/i18n/outcomes/fr'
import type {OutcomesWords} from './view.ts'

export const words: OutcomesWords = {common, outcomes}
