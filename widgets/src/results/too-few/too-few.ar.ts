import {resultsTooFew} from '@saha/i18n/results-too-few/ar'
import {tooFewIn} from './too-few.ts'

export const show = tooFewIn(resultsTooFew)
