import {opinionGroups} from '@saha/i18n/opinion-groups/fr'
import {opinionsIn} from './opinions.ts'

export const show = opinionsIn(opinionGroups)
