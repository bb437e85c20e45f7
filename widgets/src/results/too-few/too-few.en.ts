import {resultsTooFew} from '@saha/i18n/results-too-few/en'
import {tooFewIn} from './too-few.ts'

export const show = tooFewIn(resultsTooFew)
