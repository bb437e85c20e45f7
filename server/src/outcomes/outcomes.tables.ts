import type {OutcomeStatus} from '@saha/contract'

export interface OutcomeTables {
  /** What a municipality has decided. */
  outcome: {
    /** Of the request that made it: the same twice is one outcome. */
    id: string
    municipality: string
    consultation: string
    /** JSON, words by language; empty for none, like the next three. */
    title: string
    decided: string
    reasons: string
    office: string
    status: OutcomeStatus
    /** Days since 1970, UTC. */
    day: number
    /** Empty for none. */
    link: string
    is_published: number
    /** Counted up by every change, from 1. */
    revision: number
  }
  /** What an outcome rests on. */
  outcome_basis: {
    outcome: string
    /** Order within the outcome, from 0. */
    position: number
    kind: 'idea' | 'comment' | 'results'
    /** Number of the activity. */
    activity: number
    /** Number of an idea or of a snapshot, id of a comment. */
    name: string
  }
}
