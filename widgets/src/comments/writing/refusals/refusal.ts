import type {RefusedCommentTerms} from '@saha/i18n/refused-comment/terms'
import {refusalBox} from '../../../contributing/refusal-box.ts'
import type {Shower} from '../../../kit/asides.ts'
import type {Author} from '../author.ts'
import type {Form} from '../slips.ts'

export interface RefusalShown {
  author: Author
  form: Form
}

/** Why a comment was refused, above the form that has its text again. */
export const refusalsIn =
  (terms: RefusedCommentTerms): Shower<RefusalShown> =>
  (reader, _, {author, form: {key, why = ''}}) =>
    refusalBox(terms, reader, author, key, why)
