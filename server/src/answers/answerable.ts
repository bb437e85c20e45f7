import type {IdeaStatus, Unanswered} from '@saha/contract'
import type {Store} from '../storage/open.ts'

/** An activity in which something can be answered. */
export interface AnsweredIn {
  number: number
  id: string
  kind: 'ideas' | 'comments'
  /** What the municipality does with ideas. */
  statuses: readonly IdeaStatus[]
}

/** Where the oldest of an activity are asked for: from an hour on, and in that hour behind a place. */
export interface WaitingSince {
  /** Hours since 1970. */
  hour: number
  /** Its order of publication within the activity; 0 for all of that hour. */
  behind: number
}

/** Something that waits, and its order of publication within its activity. */
export interface Waiting {
  hour: number
  place: number
  shown: Unanswered
}

/** One kind of what can be answered. */
export interface Answerable {
  kind: AnsweredIn['kind']
  /** How many wait in each of these activities, by number; those with none may be absent. */
  count: (db: Store, activities: readonly AnsweredIn[]) => Promise<Map<number, number>>
  /** What has waited longest in an activity, in order of publication. */
  list: (db: Store, activity: AnsweredIn, since: WaitingSince, most: number) => Promise<Waiting[]>
}
