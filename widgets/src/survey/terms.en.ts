import {common} from '@saha/i18n/common/en'
import {survey} from '@saha/i18n/survey/en'
import type {FormWords} from '../questions/view.ts'

export const words: FormWords = {common, survey}
