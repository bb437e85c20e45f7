import {account} from '@saha/i18n/account/en'
import {reasons} from '@saha/i18n/reasons/en'
import {accountIn} from './account.ts'

export const show = accountIn(account, reasons)
