import type {Text} from '@saha/contract'
import type {ActivityRecord} from '../activities/activities.queries.ts'
import type {Store} from '../storage/open.ts'

/** A text of a citizen that readers see, or that moderators have let through. */
export interface SourceText {
  /** Its name: id of a comment or an idea, or of the open answers of a response. Says nothing of when it was written. */
  text: string
  words: string
  /** The same for everything that one person wrote there, as far as that is known. */
  author: string
  isQuotable: boolean
}

/** Texts that belong together: the answers to one question, a thread, a collection of ideas. */
export interface TextPlace {
  /** Number of the activity. */
  activity: number
  /** The open question; empty for a thread and for ideas. */
  question: string
}

/** One kind of what citizens write. */
export interface TextSource {
  kind: 'survey' | 'comments' | 'ideas'
  /** Readers do not see the texts: what is counted of them is withheld like everything else. */
  isPrivate: boolean
  /** Where an activity has texts, with the words of the question. Empty where nobody moderates what readers do not see. */
  placesIn: (activity: ActivityRecord) => {question: string; text?: Text}[]
  /** The texts of a place, in the order of their names. @param only these: others are left out. Default: all. */
  read: (db: Store, place: TextPlace, only?: readonly string[]) => Promise<SourceText[]>
}
