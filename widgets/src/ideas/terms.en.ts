import {common} from '@saha/i18n/common/en'
import {ideas} from '@saha/i18n/ideas/en'
import type {IdeasWords} from './view.ts'

export const words: IdeasWords = {common, ideas}
