import {attaching} from '@saha/i18n/attaching/fr'
import {map} from '@saha/i18n/map/fr'
import {mapIn} from './map.ts'

export const show = mapIn({attaching, map})
