import {resultsTakingPart} from '@saha/i18n/results-taking-part/fr'
import {takingPartIn} from './taking-part.ts'

export const show = takingPartIn(resultsTakingPart)
