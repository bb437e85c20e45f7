import {levels} from '@saha/i18n/levels/fr'
import {reasons} from '@saha/i18n/reasons/fr'
import {resultsAccount} from '@saha/i18n/results-account/fr'
import {accountIn} from './account.ts'

export const show = accountIn(resultsAccount, levels, reasons)
