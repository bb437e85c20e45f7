import {openAnswers} from '@saha/i18n/open-answers/fr'
import {own} from '@saha/i18n/own/fr'
import {reasons} from '@saha/i18n/reasons/fr'
import {ownIn} from './own.ts'

export const show = ownIn({own, openAnswers, reasons})
