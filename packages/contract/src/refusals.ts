/**
 * Why the server refuses a request, as stable codes. The server never speaks sentences: the element words the
 * code in the reader's language. No run-time dependency, so that elements may import it.
 */

/** HTTP status of every refusal code. A code keeps its meaning for ever; new ones may come. */
export const refusals = {
  /** The body is not JSON, or not UTF-8. */
  malformed: 400,
  /** The body is JSON, but not of the published shape; `problems` names answers that are none. */
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
  /** Enough people of one group have answered already; `quota` names the group. Nothing was stored. */
  'quota-full': 409,
  /** This browser has answered before, on `day`. Nothing was stored; its earlier response stays as it is. */
  'answered-already': 409,
  /** The activity takes one response per browser, and this one names none. */
  'token-missing': 422,
  /** Only those who were invited take part, and the request carries no pass of theirs for this activity. */
  'pass-missing': 403,
  /** The response was withdrawn: nothing brings it back. */
  withdrawn: 410,
  /** Staff took the response out, as a duplicate or a trial: it is deleted, and nothing brings it back. */
  'taken-out': 410,
  /** Too much arrives from one network. Try again with the same key after `Retry-After` seconds. */
  'too-many': 429,
  /** Full, restarting or short of disk. Try again with the same key after `Retry-After` seconds. */
  busy: 503,
  /** Our fault. Nothing was stored. */
  unknown: 500,
} as const

/** Everything that any request may be refused with. */
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
  /** Fewer choices, options in order or photos than asked for. */
  | 'too-few'
  /** More of them than allowed, or more points on the map. */
  | 'too-many'
  /** Rows of a matrix are left out. */
  | 'rows-missing'
  /** The shares do not come to the total. */
  | 'not-total'
  | 'not-a-day'
  | 'too-early'
  | 'too-late'
  | 'not-an-email'
  | 'not-a-phone'
  /** A way of naming the place that is not offered, or a line or area that is none. */
  | 'wrong-shape'
  /** The edge of an area crosses itself. */
  | 'crossing'
  /** Outside the part of the map that is asked about. */
  | 'outside'
  /** A rule between two answers, `rule`, is broken. */
  | 'rule'
  /** A photo is not stored any more, or belongs elsewhere: it has to be uploaded again. */
  | 'photo-gone'
  /** The earlier answers lead past this question. */
  | 'not-asked'

/** One answer that breaks a rule of its question. Never holds what was typed. */
export interface AnswerProblem {
  /** Question id, as far as the survey has it; a made-up one is given as an empty text, never echoed. */
  question: string
  code: AnswerProblemCode
  /** Only with `rule`: the survey's rule, whose message says what to do. */
  rule?: string
}

/** Body of every refusal, `application/problem+json` (RFC 9457). Uploads and the console's routes have more codes. */
export interface Problem<Code extends string = RefusalCode> {
  /** `urn:saha:refusal:` and the code. */
  type: string
  status: number
  code: Code
  /** With `answers-refused`, and with `invalid` where answers are the reason: in the order of the questions. */
  problems?: AnswerProblem[]
  /** Only with `quota-full`: the survey's quota, whose message says why. */
  quota?: string
  /** Only with `work-wanted`: what the proof of work is for. */
  challenge?: object
  /** Only with `answered-already`: the day of the earlier response in UTC, such as `2026-11-30`. */
  day?: string
}
