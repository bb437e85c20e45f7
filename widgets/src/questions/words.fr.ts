import {survey} from '@saha/i18n/survey/fr'
import type {SurveyTerms} from '@saha/i18n/survey/terms'

export const words: SurveyTerms = survey
