import {ownComment} from '@saha/i18n/own-comment/ar'
import {ownContribution} from '@saha/i18n/own-contribution/ar'
import {reasons} from '@saha/i18n/reasons/ar'
import {waits} from '@saha/i18n/waits/ar'
import {ownIn} from './own.ts'

export const show = ownIn({ownComment, ownContribution, reasons, waits})
