import type {RouteParams} from '@saha/contract/routes'

/** Municipality and activity out of `irbid/park-survey`. `undefined` when it is not of that form. */
export function readAddress(activity: string): RouteParams | undefined {
  const found = /^([a-z0-9-]{1,40})\/([a-z0-9-]{1,40})$/.exec(activity.trim())
  const [, municipality, name] = found ?? []
  return municipality && name ? {municipality, activity: name} : undefined
}
