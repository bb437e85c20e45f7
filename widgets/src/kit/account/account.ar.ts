import {account} from '@saha/i18n/account/ar'
import {reasons} from '@saha/i18n/reasons/ar'
import {accountIn} from './account.ts'

export const show = accountIn(account, reasons)
