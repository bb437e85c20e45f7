import {canonicalJson} from '@saha/domain'
import {hash} from 'node:crypto'
import type {Kysely} from 'kysely'

interface Tables {
  activity: {number: number; municipality: string; id: string}
  audit: Record<'municipality' | 'email' | 'act' | 'target' | 'before' | 'after' | 'hash', string> & {
    number: number
    at: number
  }
  audit_end: {municipality: string; number: number; hash: string}
  download: {
    id: string
    activity: number
    email: string
    at: number
    reason: string
    format: string
    shape: string
    labels: string
    free_text: number
  }
}

/** Downloads stand in the log of what staff did, and nowhere else. They come after what it holds already. */
export async function putDownloadsInTheLog(untyped: Kysely<unknown>): Promise<void> {
  const db = untyped as Kysely<Tables>
  const downloads = await db
    .selectFrom('download')
    .innerJoin('activity', 'activity.number', 'download.activity')
    .selectAll('download')
    .select(['activity.municipality', 'activity.id as target'])
    .orderBy('download.at')
    .orderBy('download.id')
    .execute()
  for (const [municipality, own] of Map.groupBy(downloads, (download) => download.municipality)) {
    const end = await db
      .selectFrom('audit_end')
      .select(['number', 'hash'])
      .where('municipality', '=', municipality)
      .executeTakeFirst()
    let {number, hash: last} = end ?? {number: 0, hash: ''}
    for (const {email, at, target, reason, format, shape, labels, free_text} of own) {
      number += 1
      const after = canonicalJson({format, shape, labels: labels || null, freeText: free_text === 1, reason})
      const row = {municipality, number, at, email, act: 'downloaded', target, before: '', after}
      last = hash('sha256', `${last}\n${canonicalJson(row)}`)
      await db
        .insertInto('audit')
        .values({...row, hash: last})
        .execute()
    }
    await db
      .insertInto('audit_end')
      .values({municipality, number, hash: last})
      .onConflict((conflict) => conflict.column('municipality').doUpdateSet({number, hash: last}))
      .execute()
  }
  await db.schema.dropTable('download').execute()
  await db.schema
    .createIndex('audit_target')
    .on('audit')
    .columns(['municipality', 'target', 'number'])
    .execute()
}
