import {common} from '@saha/i18n/common/fr'
import {consultations} from '@saha/i18n/consultations/fr'
import type {ConsultationsWords} from './view.ts'

export const words: ConsultationsWords = {common, consultations}
