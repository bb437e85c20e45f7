import {own} from '@saha/i18n/own/fr'
import {ownIn} from './own.ts'

export const show = ownIn(own)
