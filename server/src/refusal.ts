import {refusals, staffRefusals, type AnswerProblem, type StaffRefusalCode} from '@saha/contract'

/** A request that is refused, for a reason that its sender can know. Turned into a reply in one place. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly code: StaffRefusalCode
  readonly status: number
  /** Only with `answers-refused`. */
  readonly problems: readonly AnswerProblem[] | undefined
  /** Seconds after which it makes sense to try again. */
  readonly retryAfter: number | undefined

  constructor(code: StaffRefusalCode, problems?: readonly AnswerProblem[], retryAfter?: number) {
    super(code)
    this.code = code
    this.status = {...refusals, ...staffRefusals}[code]
    this.problems = problems
    this.retryAfter = retryAfter ?? (code === 'busy' ? 2 : undefined)
  }
}
