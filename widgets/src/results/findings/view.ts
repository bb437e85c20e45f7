import type {Activity, PublishedFindings} from '@saha/contract'
import type {Host} from '../../kit/reader.ts'

/** Findings of one question. */
export interface QuestionFindings {
  is: 'question'
  host: Host
  found: PublishedFindings
}

/** Findings of a thread or of ideas; `beside`: below groups of opinion, which have the title. */
export interface WrittenFindings {
  is: 'written' | 'beside'
  host: Host
  activity: Activity
  findings?: readonly PublishedFindings[]
  /** The last look for a new publication failed. */
  isStale: boolean
}

export type FindingsView = QuestionFindings | WrittenFindings
