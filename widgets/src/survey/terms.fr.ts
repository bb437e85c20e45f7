import {common} from '@saha/i18n/common/fr'
import {survey} from '@saha/i18n/survey/fr'
import type {FormWords} from '../questions/view.ts'

export const words: FormWords = {common, survey}
