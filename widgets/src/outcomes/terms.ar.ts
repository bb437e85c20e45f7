import {common} from '@saha/i18n/common/ar'
import {outcomes} from '@saha/i18n/outcomes/ar'
import type {OutcomesWords} from './view.ts'

export const words: OutcomesWords = {common, outcomes}
