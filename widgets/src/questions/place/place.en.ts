import {place} from '@saha/i18n/place/en'
import type {PlaceTerms} from '@saha/i18n/place/terms'

export const words: PlaceTerms = place
