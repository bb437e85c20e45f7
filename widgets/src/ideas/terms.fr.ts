import {common} from '@saha/i18n/common/fr'
import {ideas} from '@saha/i18n/ideas/fr'
import type {IdeasWords} from './view.ts'

export const words: IdeasWords = {common, ideas}
