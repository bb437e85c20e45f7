import {common} from '@saha/i18n/common/ar'
import {ideas} from '@saha/i18n/ideas/ar'
import type {IdeasWords} from './view.ts'

export const words: IdeasWords = {common, ideas}
