import {comments} from '@saha/i18n/comments/fr'
import {common} from '@saha/i18n/common/fr'
import type {CommentsWords} from './view.ts'

export const words: CommentsWords = {common, comments}
