import {common} from '@saha/i18n/common/en'
import {consultations} from '@saha/i18n/consultations/en'
import type {ConsultationsWords} from './view.ts'

export const words: ConsultationsWords = {common, consultations}
