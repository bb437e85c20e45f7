import {account} from '@saha/i18n/account/fr'
import {reasons} from '@saha/i18n/reasons/fr'
import {accountIn} from './account.ts'

export const show = accountIn(account, reasons)
