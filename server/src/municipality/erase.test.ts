/** Deleting a municipality, or a consultation of it: nothing of it is left, and nothing of others is touched. */
import {expect, test} from 'vitest'
import {deedsOf} from '../audit/audit.test-kit.ts'
import {june} from '../saha.test-kit.ts'
import {columns} from '../storage/columns.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {eraseConsultation, eraseMunicipality} from './erase.queries.ts'
import {countRows} from '../storage/whole-store.test-kit.ts'
import {fillTown, ofTheServer} from './full-town.test-kit.ts'

const doer = {email: 'root@server.example', at: june}
const ofTowns = Object.keys(columns).filter((table) => !ofTheServer.includes(table))

describeEachStore('a municipality', (opened) => {
  test('is erased with every row in every table, and its neighbour keeps all', async () => {
    const {db} = opened().store
    await fillTown(opened().store, 'village')
    const before = await countRows(db)
    await fillTown(opened().store, 'town')
    const full = await countRows(db)

    const isDone = await eraseMunicipality(db, 'town', doer)
    const isDoneAgain = await eraseMunicipality(db, 'town', doer)

    const after = await countRows(db)
    const left = ofTowns.filter((table) => after[table] !== before[table])
    expect([isDone, isDoneAgain]).toEqual([true, false])
    expect(ofTowns.filter((table) => (full[table] ?? 0) <= (before[table] ?? 0))).toEqual([])
    // The log of the server has its first entry.
    expect(left).toEqual(['audit', 'audit_end'])
    expect(await deedsOf(db, 'town')).toEqual([])
    expect(await deedsOf(db, '')).toMatchObject([
      {email: 'root@server.example', act: 'municipality-erased', target: 'town'},
    ])
  })

  test('keeps whoever works elsewhere as well, or runs the server', async () => {
    const {db} = opened().store
    await fillTown(opened().store, 'hamlet')
    const [rana, zaid] = await db.selectFrom('staff_user').select('id').orderBy('email').execute()
    await db
      .insertInto('server_admin')
      .values({staff_user: rana!.id})
      .onConflict((c) => c.doNothing())
      .execute()

    await eraseMunicipality(db, 'hamlet', doer)

    const people = await db.selectFrom('staff_user').select('id').execute()
    expect(people.map(({id}) => id)).toContain(rana?.id)
    expect(people.map(({id}) => id)).toContain(zaid?.id)
  })

  test('of which one consultation is erased keeps its others', async () => {
    const {db} = opened().store
    await fillTown(opened().store, 'port')

    const isDone = await eraseConsultation(db, {municipality: 'port', consultation: 'park'})

    const left = await db.selectFrom('activity').select('id').where('municipality', '=', 'port').execute()
    expect(isDone).toBe(true)
    expect(left).toEqual([{id: 'lake-survey'}])
    expect(await eraseConsultation(db, {municipality: 'port', consultation: 'park'})).toBe(false)
  })
})
