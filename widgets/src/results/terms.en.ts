import {common} from '@saha/i18n/common/en'
import {results} from '@saha/i18n/results/en'
import type {ResultsWords} from './view.ts'

export const words: ResultsWords = {common, results}
