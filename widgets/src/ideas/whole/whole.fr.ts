import {reasons} from '@saha/i18n/reasons/fr'
import {wholeIdea} from '@saha/i18n/whole-idea/fr'
import {wholeIn} from './whole.ts'

export const show = wholeIn(wholeIdea, reasons)
