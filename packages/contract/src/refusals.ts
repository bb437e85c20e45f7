/**
 * Why the server refuses a request, as stable codes. The server never speaks sentences: the element words the
 * code in the reader's language. No run-time dependency, so that elements may import it.
 */

/** HTTP status of every refusal code. A code keeps its meaning for ever; new ones may come. */
export const refusals = {
  /** The body is not JSON, or not UTF-8. */
  malformed: 400,
  /** The body is JSON, but not of the published shape. */
  invalid: 422,
  /** The shape is right, but answers break the survey's rules; `problems` names them. */
  'answers-refused': 422,
  /** No such municipality, activity, address or receipt. */
  'not-found': 404,
  'method-not-allowed': 405,
  /** The activity opens later. */
  'not-yet-open': 403,
  /** The activity has closed. */
  closed: 410,
  /** The page that sends is not on a site that the municipality allows. */
  'origin-not-allowed': 403,
  /** The body's type is not `application/json`. */
  'unsupported-type': 415,
  'too-large': 413,
  /** The key was used before, for a response with other content. */
  'key-reused': 409,
  /** The survey's wording is no longer the one that was answered. */
  changed: 409,
  /** Full, restarting or short of disk. Try again with the same key after `Retry-After` seconds. */
  busy: 503,
  /** Our fault. Nothing was stored. */
  unknown: 500,
} as const

export type RefusalCode = keyof typeof refusals

/** Why one answer was refused. */
export type AnswerProblemCode =
  | 'required'
  | 'unknown-question'
  | 'unknown-option'
  | 'wrong-type'
  | 'too-long'
  | 'too-low'
  | 'too-high'
  | 'too-precise'
  | 'exclusive'
  | 'repeated'
  | 'cannot-decline'

/** One answer that breaks a rule of its question. Never holds what was typed. */
export interface AnswerProblem {
  /** Question id, as far as the survey has it; a made-up one is given as an empty text, never echoed. */
  question: string
  code: AnswerProblemCode
}

/** Body of every refusal, `application/problem+json` (RFC 9457). */
export interface Problem {
  /** `urn:saha:refusal:` and the code. */
  type: string
  status: number
  code: RefusalCode
  /** Only with `answers-refused`: in the order of the questions. */
  problems?: AnswerProblem[]
}
