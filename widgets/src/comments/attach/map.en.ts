import {attaching} from '@saha/i18n/attaching/en'
import {map} from '@saha/i18n/map/en'
import {mapIn} from './map.ts'

export const show = mapIn({attaching, map})
