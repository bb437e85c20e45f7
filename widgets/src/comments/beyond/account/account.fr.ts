import {account} from '@saha/i18n/account/fr'
import {accountIn} from './account.ts'

export const show = accountIn(account)
