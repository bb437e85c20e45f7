import type {Prepared} from '../http/prepared.ts'

/** The pages of one kind, each made once: forgotten with the activity that they show. */
export type KeptPages<Activity extends object> = (
  /** The same object for as long as nothing has changed. */
  activity: Activity,
  /** What tells the pages of one activity apart, such as their language. */
  name: string,
  make: () => Promise<Prepared>,
) => Promise<Prepared>

/** @param most pages of one activity: then those that were made first are made anew. */
export function keepPages<Activity extends object>(most = 100): KeptPages<Activity> {
  const kept = new WeakMap<Activity, Map<string, Promise<Prepared>>>()
  return (activity, name, make) => {
    const pages = kept.get(activity) ?? new Map<string, Promise<Prepared>>()
    kept.set(activity, pages)
    const page = pages.get(name) ?? make()
    pages.set(name, page)
    const [oldest] = pages.keys()
    if (pages.size > most && oldest !== undefined) pages.delete(oldest)
    return page
  }
}
