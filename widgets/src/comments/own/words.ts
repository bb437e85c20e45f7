import type {OwnCommentTerms} from '@saha/i18n/own-comment/terms'
import type {OwnWords} from '../../contributing/own/own-parts.ts'

/** What a thread says to somebody who comes back to a comment of theirs. */
export interface OwnCommentWords extends OwnWords {
  ownComment: OwnCommentTerms
}
