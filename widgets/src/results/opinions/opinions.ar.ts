import {opinionGroups} from '@saha/i18n/opinion-groups/ar'
import {opinionsIn} from './opinions.ts'

export const show = opinionsIn(opinionGroups)
