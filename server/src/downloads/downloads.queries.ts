import type {Download, DownloadRequest} from '@saha/contract'
import {randomBytes} from 'node:crypto'
import type {Store} from '../storage/open.ts'

/** Downloads that are shown at a time. */
const most = 200

/** Notes that somebody downloads responses, before the first of them leaves. @param at milliseconds since 1970. */
export async function recordDownload(
  db: Store,
  activity: number,
  email: string,
  at: number,
  {reason, format, shape, labels, freeText}: DownloadRequest,
): Promise<void> {
  const id = randomBytes(16).toString('base64url')
  await db
    .insertInto('download')
    .values({
      id,
      activity,
      email,
      at,
      reason,
      format,
      shape,
      labels: labels ?? '',
      free_text: freeText ? 1 : 0,
    })
    .execute()
}

/** Downloads of one activity, the newest first. */
export async function listDownloads(
  db: Store,
  {number, id}: {number: number; id: string},
): Promise<Download[]> {
  const rows = await db
    .selectFrom('download')
    .selectAll()
    .where('activity', '=', number)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map(({email, at, reason, format, shape, labels, free_text}) => ({
    activity: id,
    email,
    at: new Date(at).toISOString(),
    reason,
    format,
    shape,
    labels: labels || null,
    freeText: free_text === 1,
  }))
}
