import {common} from '@saha/i18n/common/en'
import {contribution} from '@saha/i18n/contribution/en'
import {survey} from '@saha/i18n/survey/en'
import type {SurveyWords} from './view.ts'

export const words: SurveyWords = {common, contribution, survey}
