import {openAnswers} from '@saha/i18n/open-answers/ar'
import {own} from '@saha/i18n/own/ar'
import {reasons} from '@saha/i18n/reasons/ar'
import {ownIn} from './own.ts'

export const show = ownIn({own, openAnswers, reasons})
