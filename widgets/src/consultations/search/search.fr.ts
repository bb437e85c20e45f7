import {consultationSearch} from '@saha/i18n/consultation-search/fr'
import {searchIn} from './search.ts'

export const show = searchIn(consultationSearch)
