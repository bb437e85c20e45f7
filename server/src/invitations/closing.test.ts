/** What is left of invitations when an activity closes, and what can never be found out from what is stored. */
import type {Definition} from '@saha/contract'
import {sql} from 'kysely'
import {beforeEach, expect, test} from 'vitest'
import {FrozenError, importDefinition} from '../activities/import-definition.ts'
import {eraseConsultation} from '../municipality/erase.queries.ts'
import {eraseExpired} from '../retention/retention.ts'
import {closes, formOf, keyOf} from '../saha.test-kit.ts'
import {columns} from '../storage/columns.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {forgetArrival} from '../storage/forget-arrival.ts'
import {readBatches} from './batches.queries.ts'
import {blind, invitedDefinition, openInvited, tokenOf, type Invited} from './invitations.test-kit.ts'
import {lockPassKeys} from './pass-keys.queries.ts'

const park = {municipality: 'irbid', consultation: 'park'}
const tables = ['invitation_key', 'invitation_secret', 'invitation_code', 'invitation_use'] as const

describeEachStore('an activity for invited people', (opened) => {
  let town: Invited
  const db = () => opened().store.db

  beforeEach(async () => {
    for (const municipality of ['irbid', 'ajloun'])
      for (const consultation of ['park', 'lake']) await eraseConsultation(db(), {municipality, consultation})
    town = await openInvited(opened().store)
  })

  const define = (change: (definition: Definition) => void) =>
    importDefinition(db(), invitedDefinition('irbid', change))
  const countIn = async (table: (typeof tables)[number]) => {
    const {count} = await db()
      .selectFrom(table)
      .select((row) => row.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    return Number(count)
  }
  const keysOf = async (consultation: string) => {
    const rows = await db()
      .selectFrom('invitation_key')
      .innerJoin('activity', 'activity.number', 'invitation_key.activity')
      .select('activity.id')
      .where('activity.municipality', '=', 'irbid')
      .where('activity.consultation', '=', consultation)
      .orderBy('activity.id')
      .execute()
    return rows.map(({id}) => id)
  }
  /** Everything that is stored, as one text. */
  const everything = async () => {
    const rows = await Promise.all(
      Object.keys(columns).map((table) => sql`select * from ${sql.table(table)}`.execute(db())),
    )
    return JSON.stringify(rows.map((result) => result.rows))
  }
  const closeAll = async () => {
    await town.publisher.publishDue()
    await eraseExpired(db(), town.clock.now)
  }

  test('forgets at closing who was let in: keys, codes and their uses are gone, and only counts stay', async () => {
    const {list} = await town.invite(14)
    await Promise.all(list.slice(0, 13).map((code, at) => town.redeem(code, blind(tokenOf(at)).blinded)))
    await town.redeem(list[13]!, blind(tokenOf(14)).blinded, 'park-talk')
    town.clock.now = closes + 2 * 60_000
    await closeAll()

    expect(await Promise.all(tables.map(countIn))).toEqual([0, 0, 0, 0])
    const [batch] = await readBatches(db(), park)
    expect(batch).toMatchObject({codes: 14, used: [{activity: 'park-survey', atLeast: 10}]})
  })

  test('keeps codes as long as anything else of the consultation is open, and each consultation keeps its own', async () => {
    await define(({consultations}) => {
      const [first] = consultations
      first!.phases = [
        {id: 'ask', title: {en: 'Asking'}, opens: first!.opens, closes: '2026-06-20T00:00:00Z'},
      ]
      first!.activities[0]!.phase = 'ask'
    })
    town.clock.now += 1_000
    const {list} = await town.invite(1)
    town.clock.now = Date.parse('2026-06-20T00:02:00Z')
    await closeAll()

    expect(await keysOf('park')).toEqual(['park-evening', 'park-ideas', 'park-talk'])
    expect(await keysOf('lake')).toEqual(['lake-survey'])
    expect(await town.codeIn(town.redeem(list[0]!, blind(tokenOf(1)).blinded))).toBe('closed')
    expect((await town.redeem(list[0]!, blind(tokenOf(1)).blinded, 'park-talk')).status).toBe(200)
  })

  test('never opens again where somebody has taken part: nobody would know who did', async () => {
    const pass = await town.newPass(1)
    await town.write('sendResponse', {activity: 'park-survey'}, formOf(1), pass)
    const talk = await town.newPass(1, 'park-talk')
    const words = {key: keyOf(900), name: 'Layla', text: 'More shade.'}
    await town.write('sendComment', {activity: 'park-talk'}, words, talk)
    town.clock.now = closes + 2 * 60_000
    await closeAll()

    const later = ({consultations}: Definition) => {
      for (const one of consultations) one.closes = '2026-08-01T00:00:00Z'
    }
    const error = await define(later).catch((caught: unknown) => caught)

    expect(error).toBeInstanceOf(FrozenError)
    const {frozen} = error as FrozenError
    expect(frozen.map(({address, what}) => [address, what])).toEqual([
      ['irbid/park-survey', 'closes'],
      ['irbid/park-talk', 'closes'],
    ])
  })

  test('opens again where nobody has, with new keys and for new codes', async () => {
    const {passKey} = await town.activity('lake-survey')
    const {list} = await town.invite(1, 'lake')
    town.clock.now = closes + 2 * 60_000
    await closeAll()

    await define(({consultations}) => {
      consultations[1]!.closes = '2026-08-01T00:00:00Z'
    })
    town.clock.now += 1_000

    const again = await town.activity('lake-survey')
    expect(again.passKey).toMatch(/^[\w-]{43}$/)
    expect(again.passKey).not.toBe(passKey)
    expect(await town.codeIn(town.redeem(list[0]!, blind(tokenOf(1)).blinded, 'lake-survey'))).toBe(
      'code-unknown',
    )
    expect(await town.newPass(1, 'lake-survey', 'lake')).toContain('.')
  })

  test('is the same after the same definition again, and needs no pass once it is open to all', async () => {
    const before = await town.activity('park-talk')
    await define(() => {})
    town.clock.now += 1_000
    const same = await town.activity('park-talk')
    await define(({consultations}) => {
      for (const activity of consultations[0]!.activities) activity.level = 'open'
    })
    town.clock.now += 1_000
    const words = {key: keyOf(901), name: 'Layla', text: 'More shade.'}

    expect(same.passKey).toBe(before.passKey)
    expect((await town.write('sendComment', {activity: 'park-talk'}, words)).status).toBe(201)
    expect(await keysOf('park')).toEqual([])
  })

  test.each([
    ['park-talk', 'sendComment', {key: keyOf(902), name: 'Layla', text: 'More shade.'}],
    ['park-ideas', 'sendIdea', {key: keyOf(903), name: 'Layla', title: 'Shade', text: 'More shade.'}],
    ['park-evening', 'sendRegistration', {key: keyOf(904), answers: {}}],
  ] as const)('stays for those who may take part once somebody has: %s', async (id, route, words) => {
    const pass = await town.newPass(1, id)
    expect((await town.write(route, {activity: id}, words, pass)).status).toBe(201)

    const error = await define(({consultations}) => {
      consultations[0]!.activities.find((activity) => activity.id === id)!.level = 'open'
    }).catch((caught: unknown) => caught)

    expect((error as FrozenError).frozen).toMatchObject([{address: `irbid/${id}`, what: 'level'}])
  })

  test('keeps no code, no token and no pass, and nothing that a use and a response have in common', async () => {
    const {list} = await town.invite(3)
    const passes = await Promise.all(list.map((code, at) => town.passOf(code, at + 1)))
    await Promise.all(
      passes.map((pass, at) => town.write('sendResponse', {activity: 'park-survey'}, formOf(at + 1), pass)),
    )

    const all = await everything()
    const [use] = await db().selectFrom('invitation_use').selectAll().execute()
    const [response] = await db().selectFrom('survey_response').selectAll().execute()
    const [mark] = await db().selectFrom('browser_mark').selectAll().execute()

    for (const secret of [...list, ...passes, ...passes.map((pass) => pass.split('.')[1]!), tokenOf(1)])
      expect(all).not.toContain(secret)
    const shared = Object.entries(use!).filter(([, value]) =>
      [...Object.values(response!), ...Object.values(mark!)].includes(value),
    )
    expect(shared.map(([name]) => name)).toEqual(['activity'])
  })

  test('does not show with which response a code was used, to anybody who may query the store', async () => {
    const {store} = opened()
    for (let browser = 1; browser <= 5; browser += 1) {
      const pass = await town.newPass(browser)
      await town.write('sendResponse', {activity: 'park-survey'}, formOf(browser), pass)
    }

    await forgetArrival(store, 'invitation_use', lockPassKeys)

    const written = store.traits.remembersArrival
      ? sql`select count(distinct xmin::text) as times from invitation_use`
      : // Rows lie in the order of the hash itself: there is no other.
        sql`select 1 as times from sqlite_master where name = 'invitation_use' and sql like '%without rowid%'`
    expect(Number((await written.execute(db())).rows.map((row) => (row as {times: number}).times)[0])).toBe(1)
    expect(await countIn('invitation_use')).toBe(5)
  })

  test('goes with its consultation, to the last code', async () => {
    await town.invite(5)
    await town.newPass(1)
    await eraseConsultation(db(), park)

    for (const table of ['invitation_secret', 'invitation_batch', 'invitation_code'] as const) {
      const left = await db()
        .selectFrom(table)
        .select('consultation')
        .where('municipality', '=', 'irbid')
        .execute()
      expect(left).toEqual([])
    }
    expect(await countIn('invitation_use')).toBe(0)
    expect(await keysOf('park')).toEqual([])
  })
})
