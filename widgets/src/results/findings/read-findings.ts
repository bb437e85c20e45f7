import type {OpinionGroups, PublishedFindings, ShownIdeas, ShownThread} from '@saha/contract'
import {routes, type RouteParams} from '@saha/contract/routes'
import {call} from '@saha/client/call'
import type {Host} from '../../kit/reader.ts'

/** A thread or a collection of ideas with what was found in it. */
export interface Written {
  activity: ShownThread | ShownIdeas
  findings: readonly PublishedFindings[]
  /** Groups of opinion, in a thread that has them or once had them. */
  opinions?: OpinionGroups
}

/**
 * Reads what was found in a thread or a collection of ideas, the newest that there is.
 *
 * @throws RefusedError
 * @throws UnreachableError
 */
export async function readWritten(
  server: string,
  address: RouteParams,
  activity: Written['activity'],
): Promise<Written> {
  const [findings, opinions] = await Promise.all([
    readFindings(server, address),
    activity.kind === 'comments' ? readOpinions(server, address, activity) : undefined,
  ])
  return {activity, findings, ...(opinions && {opinions})}
}

async function readOpinions(
  server: string,
  address: RouteParams,
  {comments}: ShownThread,
): Promise<OpinionGroups | undefined> {
  const opinions = await call(server, routes.readOpinionGroups, address, undefined, {cache: 'no-cache'})
  return comments.opinions || opinions.groups ? opinions : undefined
}

/** What is published of an activity, question by question. @throws as `call` does. */
async function readFindings(server: string, address: RouteParams): Promise<readonly PublishedFindings[]> {
  const {findings} = await call(server, routes.readFindings, address, undefined, {cache: 'no-cache'})
  return findings
}

interface Kept {
  key: string
  findings: readonly PublishedFindings[]
}

const kept = new WeakMap<Host, Kept>()

/**
 * Findings of a survey, asked for once by each element and publication. What was known before is shown until something newer
 * arrives, and when nothing does: the figures above say themselves when they could not be refreshed.
 */
export function findingsOf(
  host: Host,
  {server, address, snapshot}: {server: string; address: RouteParams; snapshot: number},
): readonly PublishedFindings[] {
  const key = JSON.stringify([server, address, snapshot])
  const before = kept.get(host)
  if (before?.key === key) return before.findings
  const asked: Kept = {key, findings: before?.findings ?? []}
  kept.set(host, asked)
  void readFindings(server, address)
    .then((findings) => {
      if (kept.get(host) === asked) kept.set(host, {key, findings})
      host.requestUpdate()
    })
    .catch(() => undefined)
  return asked.findings
}
