import type {Activity, PublishedFindings} from '@saha/contract'
import type {RouteParams} from '@saha/contract/routes'
import type {Host} from '../../kit/reader.ts'

/** Findings of one question, which are fetched where they are shown. */
export interface QuestionFindings {
  is: 'question'
  host: Host
  server: string
  address: RouteParams
  question: string
  /** Number of the publication under which they stand: with another one they are looked for again. */
  snapshot: number
}

/** Findings of a thread or of ideas, as they were read; `beside`: below groups of opinion, which have the title. */
export interface WrittenFindings {
  is: 'written' | 'beside'
  host: Host
  activity: Activity
  findings: readonly PublishedFindings[]
  /** The last look for a new publication failed. */
  isStale: boolean
}

export type FindingsView = QuestionFindings | WrittenFindings
