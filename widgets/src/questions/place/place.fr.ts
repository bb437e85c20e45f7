import {place} from '@saha/i18n/place/fr'
import type {PlaceTerms} from '@saha/i18n/place/terms'

export const words: PlaceTerms = place
