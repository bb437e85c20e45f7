import {common} from '@saha/i18n/common/fr'
import {results} from '@saha/i18n/results/fr'
import type {ResultsWords} from './view.ts'

export const words: ResultsWords = {common, results}
