import {checking} from '@saha/i18n/checking/en'
import {contribution} from '@saha/i18n/contribution/en'
import {laterIn} from './later.ts'

export const show = laterIn({checking, contribution})
