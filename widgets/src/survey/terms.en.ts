import {common} from '@saha/i18n/common/en'
import {survey} from '@saha/i18n/survey/en'
import type {SurveyWords} from './view.ts'

export const words: SurveyWords = {common, survey}
