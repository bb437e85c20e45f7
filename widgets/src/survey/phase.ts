import type {AnswerProblem, Answers, Question, RefusalCode} from '@saha/contract'
import type {CheckingTerms} from '@saha/i18n/checking/terms'
import type {Appealing} from '../contributing/own/own-contribution.ts'
import type {Setback} from '../kit/setback-box.ts'

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

/** What somebody with a receipt came for. */
export type Want = 'change' | 'withdraw' | 'copy'

/** Why a code opens nothing. */
export type CodeProblem = 'unknown' | 'elsewhere' | 'unreachable'

export type OwnStep =
  | {is: 'typing'; problem?: CodeProblem}
  | {is: 'finding'}
  | {is: 'found'; isChanged?: boolean}
  | {is: 'sure'; isSending?: boolean; problem?: 'notSent' | 'closed'}
  | {is: 'copy' | 'notSent' | 'withdrawn' | 'takenOut'}
  | Appealing
  | {is: 'refused'; why: RefusalCode; quota?: string | undefined}

/** Instead of the form: what arrived before. Without a step it has just been asked for. */
export interface OwnPhase {
  is: 'own'
  /** Code of the receipt, where it is known. */
  receipt?: string | undefined
  want?: Want | undefined
  /** What was shown when this was asked for. */
  before?: Phase
  step?: OwnStep
}

/** Answers that arrived before and are changed now, instead of new ones. */
export interface Own {
  /** Said in place of the usual words above all answers, and on the button that sends. */
  words: Partial<CheckingTerms>
  /** Replaces the answers that are stored. */
  send(answers: Answers): void
}

export interface JourneyNeeds {
  /** There is something new to show. */
  tell(): void
  /** The answers are stored. */
  sent(): void
  /** The answers were refused, or the element cannot work. */
  failed(code: string): void
}
