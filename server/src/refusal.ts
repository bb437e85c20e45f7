import {
  commentRefusals,
  eventRefusals,
  ideaRefusals,
  invitationRefusals,
  oembedRefusals,
  pictureRefusals,
  refusals,
  resultRefusals,
  staffRefusals,
  type AnswerProblem,
  type EventRefusalCode,
  type InvitationRefusalCode,
  type PictureRefusalCode,
  type ResultRefusalCode,
  type StaffRefusalCode,
} from '@saha/contract'

/** Everything that the server may refuse with. */
export type AnyRefusalCode =
  | EventRefusalCode
  | InvitationRefusalCode
  | PictureRefusalCode
  | ResultRefusalCode
  | StaffRefusalCode
  | keyof typeof oembedRefusals

/** What a refusal says beside its code. */
export interface RefusalDetails {
  problems?: readonly AnswerProblem[]
  quota?: string
  day?: string
  challenge?: object
  retryAfter?: number
  /** What else stands in the reply of a route of the console, as its contract has it. */
  more?: Readonly<Record<string, unknown>>
}

/** A request that is refused, for a reason that its sender can know. Turned into a reply in one place. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly code: AnyRefusalCode
  readonly status: number
  /** Only with `answers-refused` and `invalid`. */
  readonly problems: readonly AnswerProblem[] | undefined
  /** Seconds after which it makes sense to try again. */
  readonly retryAfter: number | undefined

  /** Only with `quota-full`. */
  readonly quota: string | undefined

  /** Only with `answered-already`, such as `2026-11-30`. */
  readonly day: string | undefined

  /** Only with `work-wanted`. */
  readonly challenge: object | undefined

  /** Only on routes of the console. */
  readonly more: Readonly<Record<string, unknown>> | undefined

  constructor(code: AnyRefusalCode, details: RefusalDetails = {}) {
    super(code)
    this.code = code
    this.status = {
      ...refusals,
      ...commentRefusals,
      ...ideaRefusals,
      ...eventRefusals,
      ...invitationRefusals,
      ...oembedRefusals,
      ...pictureRefusals,
      ...resultRefusals,
      ...staffRefusals,
    }[code]
    this.problems = details.problems
    this.quota = details.quota
    this.day = details.day
    this.challenge = details.challenge
    this.more = details.more
    this.retryAfter = details.retryAfter ?? (code === 'busy' ? 2 : undefined)
  }
}
