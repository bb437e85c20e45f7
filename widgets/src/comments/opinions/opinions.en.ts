import {opinions} from '@saha/i18n/opinions/en'
import {opinionsIn} from './opinions.ts'

export const show = opinionsIn(opinions)
