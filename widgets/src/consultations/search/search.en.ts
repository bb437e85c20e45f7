import {consultationSearch} from '@saha/i18n/consultation-search/en'
import {searchIn} from './search.ts'

export const show = searchIn(consultationSearch)
