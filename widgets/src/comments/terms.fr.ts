import {comments} from '@saha/i18n/comments/fr'
import {common} from '@saha/i18n/common/fr'
import {counts} from '@saha/i18n/counts/fr'
import type {CommentsWords} from './view.ts'

export const words: CommentsWords = {common, comments, counts}
