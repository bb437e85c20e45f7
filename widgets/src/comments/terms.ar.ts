import {comments} from '@saha/i18n/comments/ar'
import {common} from '@saha/i18n/common/ar'
import {counts} from '@saha/i18n/counts/ar'
import type {CommentsWords} from './view.ts'

export const words: CommentsWords = {common, comments, counts}
