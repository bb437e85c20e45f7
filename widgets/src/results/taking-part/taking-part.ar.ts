import {resultsTakingPart} from '@saha/i18n/results-taking-part/ar'
import {takingPartIn} from './taking-part.ts'

export const show = takingPartIn(resultsTakingPart)
