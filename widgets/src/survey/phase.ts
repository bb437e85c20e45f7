import type {AnswerProblem, Question} from '@saha/contract'
import type {Setback} from '../kit/setback-box.ts'
import type {OwnPhase} from './own/own-response.ts'

/** Where a form is on its way: what is shown follows from it. */
export type Phase =
  | {is: 'loading' | 'unreachable' | 'checking' | 'sending'}
  | {
      is: 'asking'
      /** A question of the step that is shown; absent for the first. */
      at?: string | undefined
      problems?: readonly AnswerProblem[]
      /** Came from the check page: what was asked by then. */
      seen?: ReadonlySet<Question> | undefined
      /** The survey changed: how many answers still fit. */
      fitting?: number
    }
  | {is: 'waiting'; isKept: boolean; isTrying: boolean}
  | {is: 'sent'; receipt: string; isRemembered: boolean}
  | {is: 'setback'; setback: Setback}
  | OwnPhase

export interface JourneyNeeds {
  /** There is something new to show. */
  tell(): void
  /** The answers are stored. */
  sent(): void
  /** The answers were refused, or the element cannot work. */
  failed(code: string): void
}
