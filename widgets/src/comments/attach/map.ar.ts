import {attaching} from '@saha/i18n/attaching/ar'
import {map} from '@saha/i18n/map/ar'
import {mapIn} from './map.ts'

export const show = mapIn({attaching, map})
