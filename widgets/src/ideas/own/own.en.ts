import {handingOver} from '@saha/i18n/handing-over/en'
import {ownContribution} from '@saha/i18n/own-contribution/en'
import {ownIdea} from '@saha/i18n/own-idea/en'
import {reasons} from '@saha/i18n/reasons/en'
import {waits} from '@saha/i18n/waits/en'
import {wholeIdea} from '@saha/i18n/whole-idea/en'
import {ownIn} from './own.ts'

export const show = ownIn({handingOver, ownContribution, ownIdea, reasons, waits, wholeIdea})
