import {common} from '@saha/i18n/common/ar'
import {survey} from '@saha/i18n/survey/ar'
import type {SurveyWords} from './view.ts'

export const words: SurveyWords = {common, survey}
