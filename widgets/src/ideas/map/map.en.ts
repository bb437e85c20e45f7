import {ideasMap} from '@saha/i18n/ideas-map/en'
import {ideasMapIn} from './map.ts'

export const show = ideasMapIn(ideasMap)
