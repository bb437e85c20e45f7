import {layouts} from '@saha/i18n/layouts/ar'
import {layoutsIn} from './layouts.ts'

export const show = layoutsIn(layouts)
