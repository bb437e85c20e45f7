import {reasons} from '@saha/i18n/reasons/en'
import {wholeIdea} from '@saha/i18n/whole-idea/en'
import {wholeIn} from './whole.ts'

export const show = wholeIn(wholeIdea, reasons)
