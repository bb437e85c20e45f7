import {common} from '@saha/i18n/common/fr'
import {survey} from '@saha/i18n/survey/fr'
import type {SurveyWords} from './view.ts'

export const words: SurveyWords = {common, survey}
