import type {CommentRefusalCode} from '@saha/contract'
import type {Sentence} from '../message.ts'

/** Codes that a comment may be refused with. */
export type RefusedComment = Extract<
  CommentRefusalCode,
  | 'closed'
  | 'not-yet-open'
  | 'not-found'
  | 'origin-not-allowed'
  | 'too-large'
  | 'key-reused'
  | 'changed'
  | 'pass-missing'
  | 'withdrawn'
  | 'parent-gone'
  | 'answers-refused'
  | 'text-refused'
  | 'work-wanted'
  | 'unknown'
>

/** What a thread says of a comment that was refused. Fetched only then. */
export interface RefusedCommentTerms {
  title: string
  /** What happened and what to do now. `unknown` stands for every code that is not here. */
  because: Record<RefusedComment | 'too-old', string>
  /** For the webmaster, with `origin-not-allowed`. */
  forWebmaster: Sentence<'municipality' | 'origin'>
  /** After every reason: nothing typed is lost. */
  nothingLost: string
}
