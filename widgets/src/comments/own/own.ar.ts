import {ownComment} from '@saha/i18n/own-comment/ar'
import {reasons} from '@saha/i18n/reasons/ar'
import {ownIn} from './own.ts'

export const show = ownIn({ownComment, reasons})
