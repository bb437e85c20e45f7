import {opinions} from '@saha/i18n/opinions/fr'
import {opinionsIn} from './opinions.ts'

export const show = opinionsIn(opinions)
