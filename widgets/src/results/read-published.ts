import type {OpinionGroups, PublishedFindings, Results} from '@saha/contract'
import {routes, type RouteParams} from '@saha/contract/routes'
import {call, RefusedError, type Exchanges, type Route} from '@saha/client/call'

/** The server and an activity on it. */
export interface Where {
  server: string
  address: RouteParams
}

/** What is published of an activity. */
export interface Published {
  /** Figures of a survey; empty for anything else. */
  results: Results
  /** What was found in what people wrote. Absent when neither server nor browser had it. */
  findings?: readonly PublishedFindings[]
  /** Groups of opinion, in a thread that has them or once had them. */
  opinions?: OpinionGroups
  /** The server did not answer: this is the last that the browser has. */
  isStale: boolean
}

/**
 * The newest publication, or else the last that the browser has.
 *
 * @param cache `no-cache` to ask the server although the browser has something that is new enough.
 * @throws RefusedError when the server does not know the activity.
 * @throws UnreachableError when neither server nor browser has the figures.
 */
export async function readPublished(
  {server, address}: Where,
  cache: RequestCache = 'default',
): Promise<Published> {
  let isStale = false
  const read = <Sign extends keyof Exchanges>(route: Route<Sign>) =>
    call(server, route, address, undefined, {cache}).catch((error: unknown) => {
      if (error instanceof RefusedError) throw error
      isStale = true
      return call(server, route, address, undefined, {cache: 'force-cache'})
    })
  const [results, found] = await Promise.all([
    read(routes.readResults),
    read(routes.readFindings).catch(() => undefined),
  ])
  return {results, ...(found && {findings: found.findings}), isStale}
}
