import {layouts} from '@saha/i18n/layouts/en'
import {layoutsIn} from './layouts.ts'

export const show = layoutsIn(layouts)
