/** Downloads of responses, which stand in the log of what staff did. */
import type {AuditEntry, Download, DownloadRequest} from '@saha/contract'
import {readAudit, record, type Doer} from '../audit/audit.queries.ts'
import type {Store} from '../storage/open.ts'

/** Downloads that are shown at a time. */
const most = 200

/** Notes that somebody downloads responses, before the first of them leaves; within a transaction. @param activity id. */
export async function recordDownload(
  db: Store,
  doer: Doer,
  activity: string,
  {reason, format, shape, labels, freeText}: DownloadRequest,
): Promise<void> {
  const after = {reason, format, shape, labels, freeText}
  await record(db, {...doer, act: 'downloaded', target: activity, after})
}

/** Downloads of one activity, the newest first. */
export async function listDownloads(db: Store, municipality: string, activity: string): Promise<Download[]> {
  const entries = await readAudit(db, municipality, {act: 'downloaded', target: activity, most})
  return entries.map(({email, at, after}) => ({activity, email, at, ...wishIn(after)}))
}

/** As `recordDownload` wrote it. */
function wishIn(after: AuditEntry['after']): DownloadRequest {
  return after as DownloadRequest
}
