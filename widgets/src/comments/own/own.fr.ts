import {ownComment} from '@saha/i18n/own-comment/fr'
import {ownContribution} from '@saha/i18n/own-contribution/fr'
import {reasons} from '@saha/i18n/reasons/fr'
import {waits} from '@saha/i18n/waits/fr'
import {ownIn} from './own.ts'

export const show = ownIn({ownComment, ownContribution, reasons, waits})
