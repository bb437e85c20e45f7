import {common} from '@saha/i18n/common/fr'
import {levels} from '@saha/i18n/levels/fr'
import {results} from '@saha/i18n/results/fr'
import type {ResultsWords} from './view.ts'

export const words: ResultsWords = {common, levels, results}
