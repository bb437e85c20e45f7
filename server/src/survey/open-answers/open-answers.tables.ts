import type {HideReason} from '@saha/contract'

export interface OpenAnswersTables {
  /**
   * What moderators did with the open answers of a response, where the survey lets somebody look at them. The words
   * themselves stand in the response. One row for each response that has some.
   */
  open_answers: {
    /** Follows from the receipt under a label of its own: see `openAnswersIdOf`. */
    item: string
    activity: number
    /** Id of the response. */
    response: string
    /** `published`: files hold them. */
    state: 'waiting' | 'published' | 'hidden'
    /** Empty unless they are hidden. */
    hidden_reason: '' | HideReason
    /** Days since 1970, UTC; 0 unless they are hidden. */
    hidden_day: number
    /** 1 once moderators took personal data out of them. */
    is_redacted: number
  }
}
