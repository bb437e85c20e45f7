import type {Channel, TakenOut} from '@saha/contract'

export interface SurveyTables {
  /** Wordings that were ever shown: frozen once a response refers to them. */
  survey_version: {
    activity: number
    version: string
    /** JSON, as the contract's `Survey`. */
    survey: string
  }
  survey_response: {
    /** First 128 bits of the SHA-256 of the receipt: the receipt finds its row, not the other way round. */
    id: string
    activity: number
    version: string
    /** Days since 1970, UTC. */
    day: number
    /** Where it is counted: a batch, or, if it was changed after that was published, the batch of what moved. */
    batch: number
    /** JSON, question id to answer. */
    answers: string
    /** By which way it came. */
    channel: Channel
  }
  /** What is left of a response that was withdrawn, or taken out by staff. */
  withdrawn_response: {
    /** The same as the response had. */
    id: string
    activity: number
    gone_as: TakenOut
  }
  /** Papers that are read twice, by the numbers written on them. */
  entry_paper: {
    activity: number
    paper: string
    /** Of the receipt of the response that the first reading became; empty when nobody has to read the paper any more. */
    code: string
    /** JSON, as `SecondKept`: what was read differently the second time; empty while it was not. */
    second: string
    /** How often it was read for the second time. */
    readings: number
  }
}
