import {reasons} from '@saha/i18n/reasons/ar'
import {wholeIdea} from '@saha/i18n/whole-idea/ar'
import {wholeIn} from './whole.ts'

export const show = wholeIn(wholeIdea, reasons)
