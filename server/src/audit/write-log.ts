import type {AuditEntry, AuditQuery} from '@saha/contract'
import {canonicalJson} from '@saha/domain'
import {Readable, type Writable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {csvPen} from '../export/csv.ts'
import {penned} from '../export/pen.ts'
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
  const {below: start, ...wish} = wishOf(query)
  let count = 0
  async function* rows() {
    let below = start
    for (;;) {
      const entries = await readAudit(db, municipality, {...wish, below, most: atOnce})
      yield* entries.map(rowOf)
      count += entries.length
      if (entries.length < atOnce) return
      below = entries.at(-1)?.number
    }
  }
  await pipeline(Readable.from(penned(csvPen(heads), rows())), out)
  return count
}

function rowOf({number, at, email, act, target, before, after}: AuditEntry): string[] {
  const json = (value: unknown) => (value === null ? '' : canonicalJson(value))
  return [String(number), at, email, act, target, json(before), json(after)]
}
