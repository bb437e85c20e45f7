import {levels} from '@saha/i18n/levels/ar'
import {reasons} from '@saha/i18n/reasons/ar'
import {resultsAccount} from '@saha/i18n/results-account/ar'
import {accountIn} from './account.ts'

export const show = accountIn(resultsAccount, levels, reasons)
