import {common} from '@saha/i18n/common/fr'
import {levels} from '@saha/i18n/levels/fr'
import {survey} from '@saha/i18n/survey/fr'
import type {SurveyWords} from './survey-words.ts'

export const words: SurveyWords = {common, levels, survey}
