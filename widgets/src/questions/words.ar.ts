import {survey} from '@saha/i18n/survey/ar'
import type {SurveyTerms} from '@saha/i18n/survey/terms'

export const words: SurveyTerms = survey
