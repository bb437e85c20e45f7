import {extra} from '@saha/i18n/extra/en'
import type {ExtraTerms} from '@saha/i18n/extra/terms'

export const words: ExtraTerms = extra
