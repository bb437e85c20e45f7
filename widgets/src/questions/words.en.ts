import {survey} from '@saha/i18n/survey/en'
import type {SurveyTerms} from '@saha/i18n/survey/terms'

export const words: SurveyTerms = survey
