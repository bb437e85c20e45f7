import type {AuditEntry, AuditQuery} from '@saha/contract'
import {canonicalJson} from '@saha/domain'
import type {Writable} from 'node:stream'
import {finished} from 'node:stream/promises'
import {createCsv} from '../export/csv.ts'
import type {Store} from '../storage/open.ts'
import {readAudit, type AuditWish} from './audit.queries.ts'

const DAY = 86_400_000
/** Entries in memory at a time. */
const atOnce = 500

/** The same in the words of the store. */
export function wishOf({from, until, ...rest}: AuditQuery): Omit<AuditWish, 'most'> {
  return {
    ...rest,
    ...(from && {from: Date.parse(from)}),
    ...(until && {until: Date.parse(until) + DAY}),
  }
}

const heads = ['number', 'at', 'who', 'act', 'target', 'before', 'after']

/**
 * Writes the log as CSV, the newest entry first, and ends the stream.
 *
 * @returns how many entries were written.
 */
export async function writeLog(
  db: Store,
  municipality: string,
  query: AuditQuery,
  out: Writable,
): Promise<number> {
  const csv = createCsv()
  const written = finished(csv.pipe(out))
  let count = 0
  csv.write(heads)
  const {below: start, ...wish} = wishOf(query)
  let below = start
  for (;;) {
    const entries = await readAudit(db, municipality, {...wish, below, most: atOnce})
    for (const entry of entries)
      if (!csv.write(rowOf(entry))) await new Promise((resolve) => csv.once('drain', resolve))
    count += entries.length
    if (entries.length < atOnce) break
    below = entries.at(-1)?.number
  }
  csv.end()
  await written
  return count
}

function rowOf({number, at, email, act, target, before, after}: AuditEntry): string[] {
  const json = (value: unknown) => (value === null ? '' : canonicalJson(value))
  return [String(number), at, email, act, target, json(before), json(after)]
}
