import {ownComment} from '@saha/i18n/own-comment/en'
import {reasons} from '@saha/i18n/reasons/en'
import {ownIn} from './own.ts'

export const show = ownIn({ownComment, reasons})
