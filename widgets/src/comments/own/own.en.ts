import {ownComment} from '@saha/i18n/own-comment/en'
import {ownContribution} from '@saha/i18n/own-contribution/en'
import {reasons} from '@saha/i18n/reasons/en'
import {waits} from '@saha/i18n/waits/en'
import {ownIn} from './own.ts'

export const show = ownIn({ownComment, ownContribution, reasons, waits})
