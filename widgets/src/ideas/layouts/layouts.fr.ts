import {layouts} from '@saha/i18n/layouts/fr'
import {layoutsIn} from './layouts.ts'

export const show = layoutsIn(layouts)
