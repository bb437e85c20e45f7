import {own} from '@saha/i18n/own/ar'
import {ownIn} from './own.ts'

export const show = ownIn(own)
