import {opinionGroups} from '@saha/i18n/opinion-groups/en'
import {opinionsIn} from './opinions.ts'

export const show = opinionsIn(opinionGroups)
