import {checking} from '@saha/i18n/checking/fr'
import {contribution} from '@saha/i18n/contribution/fr'
import {laterIn} from './later.ts'

export const show = laterIn({checking, contribution})
