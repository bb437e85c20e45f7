import {common} from '@saha/i18n/common/ar'
import {contribution} from '@saha/i18n/contribution/ar'
import {survey} from '@saha/i18n/survey/ar'
import type {SurveyWords} from './view.ts'

export const words: SurveyWords = {common, contribution, survey}
