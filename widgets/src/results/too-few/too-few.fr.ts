import {resultsTooFew} from '@saha/i18n/results-too-few/fr'
import {tooFewIn} from './too-few.ts'

export const show = tooFewIn(resultsTooFew)
