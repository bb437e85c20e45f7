import {refusedComment} from '@saha/i18n/refused-comment/ar'
import {refusalsIn} from './refusal.ts'

export const show = refusalsIn(refusedComment)
