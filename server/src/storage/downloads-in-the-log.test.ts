/** A store of an earlier version: what it knew of downloads is in the log afterwards. */
import {sql} from 'kysely'
import {expect, test} from 'vitest'
import {findBroken, readAudit, record} from '../audit/audit.queries.ts'
import {describeEachStore} from './each-store.ts'
import {createDownloads} from './migrations/0007-downloads.ts'
import {putDownloadsInTheLog} from './migrations/0037-downloads-in-the-log.ts'
import {importDefinition} from '../activities/import-definition.ts'
import {june, parkDefinition} from '../saha.test-kit.ts'

describeEachStore('downloads of an earlier version', (opened) => {
  test('stand in the log of their municipality, behind what is there, and the log is whole', async () => {
    const {db, traits} = opened().store
    await importDefinition(db, parkDefinition())
    await db.schema.dropIndex('audit_target').execute()
    await createDownloads(db as never, traits)
    const doer = {municipality: 'irbid', email: 'rana@irbid.example', at: june}
    await db
      .transaction()
      .execute((transaction) => record(transaction, {...doer, act: 'consultation-published'}))
    const {number} = await db.selectFrom('activity').select('number').executeTakeFirstOrThrow()
    for (const [id, at] of [
      ['b', june - 1_000],
      ['a', june - 2_000],
    ] as const)
      await sql`insert into download (id, activity, email, at, reason, format, shape, labels, free_text)
        values (${id}, ${number}, 'sami@irbid.example', ${at}, ${`reason ${id}`}, 'csv', 'wide', '', 1)`.execute(
        db,
      )

    await putDownloadsInTheLog(db as never)

    const entries = await readAudit(db, 'irbid', {most: 10})
    expect(entries.map(({number: place, act, target, at, after}) => [place, act, target, at, after])).toEqual(
      [
        [3, 'downloaded', 'park-survey', '2026-06-15T11:59:59.000Z', wish('reason b')],
        [2, 'downloaded', 'park-survey', '2026-06-15T11:59:58.000Z', wish('reason a')],
        [1, 'consultation-published', '', '2026-06-15T12:00:00.000Z', null],
      ],
    )
    expect(await findBroken(db, 'irbid')).toEqual([])
  })
})

function wish(reason: string) {
  return {format: 'csv', shape: 'wide', labels: null, freeText: true, reason}
}
