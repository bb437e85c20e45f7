import {common} from '@saha/i18n/common/ar'
import {levels} from '@saha/i18n/levels/ar'
import {results} from '@saha/i18n/results/ar'
import type {ResultsWords} from './view.ts'

export const words: ResultsWords = {common, levels, results}
