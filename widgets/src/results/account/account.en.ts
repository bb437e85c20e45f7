import {levels} from '@saha/i18n/levels/en'
import {reasons} from '@saha/i18n/reasons/en'
import {resultsAccount} from '@saha/i18n/results-account/en'
import {accountIn} from './account.ts'

export const show = accountIn(resultsAccount, levels, reasons)
