import {handingOver} from '@saha/i18n/handing-over/fr'
import {ownContribution} from '@saha/i18n/own-contribution/fr'
import {ownIdea} from '@saha/i18n/own-idea/fr'
import {reasons} from '@saha/i18n/reasons/fr'
import {waits} from '@saha/i18n/waits/fr'
import {wholeIdea} from '@saha/i18n/whole-idea/fr'
import {ownIn} from './own.ts'

export const show = ownIn({handingOver, ownContribution, ownIdea, reasons, waits, wholeIdea})
