import {account} from '@saha/i18n/account/ar'
import {accountIn} from './account.ts'

export const show = accountIn(account)
