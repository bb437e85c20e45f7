import {extra} from '@saha/i18n/extra/fr'
import type {ExtraTerms} from '@saha/i18n/extra/terms'

export const words: ExtraTerms = extra
