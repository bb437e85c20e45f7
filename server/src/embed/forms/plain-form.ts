import type {ActivityRecord} from '../../activities/activities.queries.ts'
import type {FormPage} from './form-page.ts'
import type {Visit} from './visit.ts'

/** A form without scripts. */
export interface PlainForm<Activity extends ActivityRecord> {
  /** Last part of its address, below that of the activity. */
  path: string
  find: (municipality: string, activity: string) => Promise<Activity | undefined>
  /** @returns the page that a visit leads to; `undefined` when what it is about is not there. */
  answer: (visit: Visit<Activity>) => Promise<FormPage | undefined>
}
