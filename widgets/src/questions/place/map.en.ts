import {map} from '@saha/i18n/map/en'
import type {MapTerms} from '@saha/i18n/map/terms'

export const words: MapTerms = map
