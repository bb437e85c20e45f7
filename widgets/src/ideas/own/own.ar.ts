import {handingOver} from '@saha/i18n/handing-over/ar'
import {ownContribution} from '@saha/i18n/own-contribution/ar'
import {ownIdea} from '@saha/i18n/own-idea/ar'
import {reasons} from '@saha/i18n/reasons/ar'
import {waits} from '@saha/i18n/waits/ar'
import {wholeIdea} from '@saha/i18n/whole-idea/ar'
import {ownIn} from './own.ts'

export const show = ownIn({handingOver, ownContribution, ownIdea, reasons, waits, wholeIdea})
