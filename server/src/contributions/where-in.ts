import type {IdeasRecord, ThreadRecord} from '../activities/activities.queries.ts'
import type {Where} from './judge-contribution.ts'
import type {Rules} from './policy.ts'

/** How an activity is moderated in which citizens write for everybody. */
export function rulesOf(activity: ThreadRecord | IdeasRecord): Rules & {reportsToHold: number} {
  return activity.kind === 'comments' ? activity.shown.comments : activity.shown.ideas
}

/** Where contributions to an activity are judged. */
export function whereIn(activity: ThreadRecord | IdeasRecord): Where {
  return {municipality: activity.shown.municipality, rules: rulesOf(activity)}
}
