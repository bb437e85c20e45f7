import {common} from '@saha/i18n/common/ar'
import {results} from '@saha/i18n/results/ar'
import type {ResultsWords} from './view.ts'

export const words: ResultsWords = {common, results}
