import {openAnswers} from '@saha/i18n/open-answers/en'
import {own} from '@saha/i18n/own/en'
import {reasons} from '@saha/i18n/reasons/en'
import {ownIn} from './own.ts'

export const show = ownIn({own, openAnswers, reasons})
