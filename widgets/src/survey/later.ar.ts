import {checking} from '@saha/i18n/checking/ar'
import {contribution} from '@saha/i18n/contribution/ar'
import {laterIn} from './later.ts'

export const show = laterIn({checking, contribution})
