import {common} from '@saha/i18n/common/ar'
import {consultations} from '@saha/i18n/consultations/ar'
import type {ConsultationsWords} from './view.ts'

export const words: ConsultationsWords = {common, consultations}
