import {account} from '@saha/i18n/account/en'
import {accountIn} from './account.ts'

export const show = accountIn(account)
