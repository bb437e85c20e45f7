import {resultsTakingPart} from '@saha/i18n/results-taking-part/en'
import {takingPartIn} from './taking-part.ts'

export const show = takingPartIn(resultsTakingPart)
