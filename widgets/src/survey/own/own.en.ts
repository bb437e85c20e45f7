import {own} from '@saha/i18n/own/en'
import {ownIn} from './own.ts'

export const show = ownIn(own)
