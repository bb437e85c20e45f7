import {comments} from '@saha/i18n/comments/ar'
import {common} from '@saha/i18n/common/ar'
import type {CommentsWords} from './view.ts'

export const words: CommentsWords = {common, comments}
