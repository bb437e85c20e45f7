import {common} from '@saha/i18n/common/en'
import {levels} from '@saha/i18n/levels/en'
import {survey} from '@saha/i18n/survey/en'
import type {SurveyWords} from './survey-words.ts'

export const words: SurveyWords = {common, levels, survey}
