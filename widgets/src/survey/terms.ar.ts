import {common} from '@saha/i18n/common/ar'
import {levels} from '@saha/i18n/levels/ar'
import {survey} from '@saha/i18n/survey/ar'
import type {SurveyWords} from './survey-words.ts'

export const words: SurveyWords = {common, levels, survey}
