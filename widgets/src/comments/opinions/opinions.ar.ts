import {opinions} from '@saha/i18n/opinions/ar'
import {opinionsIn} from './opinions.ts'

export const show = opinionsIn(opinions)
