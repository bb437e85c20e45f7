import {map} from '@saha/i18n/map/ar'
import type {MapTerms} from '@saha/i18n/map/terms'

export const words: MapTerms = map
