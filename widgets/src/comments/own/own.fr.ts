import {ownComment} from '@saha/i18n/own-comment/fr'
import {reasons} from '@saha/i18n/reasons/fr'
import {waits} from '@saha/i18n/waits/fr'
import {ownIn} from './own.ts'

export const show = ownIn({ownComment, reasons, waits})
