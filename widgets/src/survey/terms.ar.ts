import {common} from '@saha/i18n/common/ar'
import {survey} from '@saha/i18n/survey/ar'
import type {FormWords} from '../questions/view.ts'

export const words: FormWords = {common, survey}
