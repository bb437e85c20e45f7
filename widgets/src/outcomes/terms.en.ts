import {common} from '@saha/i18n/common/en'
import {outcomes} from '@saha/i18n/outcomes/en'
import type {OutcomesWords} from './view.ts'

export const words: OutcomesWords = {common, outcomes}
