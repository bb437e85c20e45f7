import {comments} from '@saha/i18n/comments/en'
import {common} from '@saha/i18n/common/en'
import {counts} from '@saha/i18n/counts/en'
import type {CommentsWords} from './view.ts'

export const words: CommentsWords = {common, comments, counts}
