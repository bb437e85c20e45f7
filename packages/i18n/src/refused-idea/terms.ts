import type {IdeaRefusalCode} from '@saha/contract'
import type {Sentence} from '../message.ts'

/** Codes that an idea may be refused with. */
export type RefusedIdea = Extract<
  IdeaRefusalCode,
  | 'closed'
  | 'not-yet-open'
  | 'not-found'
  | 'origin-not-allowed'
  | 'too-large'
  | 'invalid'
  | 'key-reused'
  | 'changed'
  | 'pass-missing'
  | 'withdrawn'
  | 'answers-refused'
  | 'text-refused'
  | 'edit-over'
  | 'work-wanted'
  | 'too-many'
  | 'busy'
  | 'unknown'
>

/** What a collection says of an idea that was refused. Fetched only then. */
export interface RefusedIdeaTerms {
  title: string
  /** What happened and what to do now. `unknown` stands for every code that is not here. */
  because: Record<RefusedIdea | 'too-old' | 'unreachable', string>
  /** For the webmaster, with `origin-not-allowed`. */
  forWebmaster: Sentence<'municipality' | 'origin'>
  /** After every reason: nothing typed is lost. */
  nothingLost: string
}
