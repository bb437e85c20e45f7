import {refusedComment} from '@saha/i18n/refused-comment/en'
import {refusalsIn} from './refusal.ts'

export const show = refusalsIn(refusedComment)
