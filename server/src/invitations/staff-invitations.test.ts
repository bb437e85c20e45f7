/** Codes of invitation, as staff make them, follow them and take them back. */
import type {Invitations, MadeBatch} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {importDefinition} from '../activities/import-definition.ts'
import {deedsOf, forgetLog} from '../audit/audit.test-kit.ts'
import {closes, june, parkDefinition} from '../saha.test-kit.ts'
import {addMember} from '../staff/members.ts'
import {Browser, secret} from '../staff/staff.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {blind, openInvited, tokenOf, type Invited} from './invitations.test-kit.ts'

const park = {municipality: 'irbid', consultation: 'park'}

describeEachStore('codes of invitation', (opened) => {
  let town: Invited
  let editor: Browser
  const db = () => opened().store.db

  const hire = async (email: string, role: 'editor' | 'analyst', municipality = 'irbid') => {
    const {password} = await addMember(db(), email, municipality, town.clock.now, role)
    const browser = new Browser(town.app)
    await browser.signIn(email, password ?? '')
    return browser
  }

  beforeAll(async () => {
    town = await openInvited(opened().store, {staff: {secret, proxies: 1, console: '/nowhere'}})
    editor = await hire('rana@irbid.example', 'editor')
  })

  beforeEach(async () => {
    town.clock.now = june
    await forgetLog(db())
    for (const table of [
      'invitation_use',
      'invitation_code',
      'invitation_batch',
      'invitation_secret',
    ] as const)
      await db().deleteFrom(table).execute()
  })

  const make = (body: object = {name: 'Station Street', codes: 3}, by = editor, place = park) =>
    by.ask('makeInvitations', place, body)
  const made = async (body?: object) => (await (await make(body)).json()) as MadeBatch
  const read = async () => ((await (await editor.ask('readInvitations', park)).json()) as Invitations).batches
  const use = (codes: readonly string[], to?: string) =>
    Promise.all(codes.map((code, at) => town.redeem(code, blind(tokenOf(at)).blinded, to)))

  test('stand in the one reply that made them, and nowhere else', async () => {
    const reply = await make()
    const {batch, list} = (await reply.json()) as MadeBatch

    expect(reply.status).toBe(201)
    expect(list).toHaveLength(3)
    expect(batch).toEqual({
      batch: 1,
      name: 'Station Street',
      made: '2026-06-15',
      codes: 3,
      revoked: false,
      used: [],
    })
    expect(await read()).toEqual([batch])
    const kept = await db().selectFrom('invitation_code').selectAll().execute()
    const log = await deedsOf(db(), 'irbid')
    for (const code of list) expect(JSON.stringify([kept, log])).not.toContain(code)
  })

  test('come in batches, the newest first, and the log says who made and who took back', async () => {
    await made()
    await made({name: 'Market', codes: 1})

    const revoked = await editor.ask('revokeInvitations', {...park, batch: '1'})
    await editor.ask('revokeInvitations', {...park, batch: '1'})

    const {batches} = (await revoked.json()) as Invitations
    expect(batches.map(({batch, name, revoked: isRevoked}) => [batch, name, isRevoked])).toEqual([
      [2, 'Market', false],
      [1, 'Station Street', true],
    ])
    const street = {batch: 1, name: 'Station Street', codes: 3}
    expect(await deedsOf(db(), 'irbid')).toMatchObject([
      {email: 'rana@irbid.example', act: 'invitations-made', target: 'park', after: street},
      {act: 'invitations-made', target: 'park', after: {batch: 2, codes: 1}},
      {act: 'invitations-revoked', target: 'park', before: street},
    ])
  })

  test('tell how many were used, in tens and for each activity, and never which', async () => {
    const {list} = await made({name: 'Market', codes: 25})

    await use(list.slice(0, 9))
    const [nine] = await read()
    await use(list.slice(9, 24))
    await use(list.slice(0, 10), 'park-talk')
    const [more] = await read()

    expect(nine?.used).toEqual([])
    expect(more?.used).toEqual([
      {activity: 'park-survey', atLeast: 20},
      {activity: 'park-talk', atLeast: 10},
    ])
  })

  test('are made at one time by two colleagues without one taking the number of the other', async () => {
    const replies = await Promise.all(Array.from({length: 6}, () => make({name: 'Street', codes: 2})))

    expect(replies.map(({status}) => status)).toEqual(Array(6).fill(201))
    expect((await read()).map(({batch}) => batch)).toEqual([6, 5, 4, 3, 2, 1])
  })

  test.each([
    ['of nothing', {name: 'Street', codes: 0}],
    ['of too many', {name: 'Street', codes: limits.batchCodes + 1}],
    ['of a part of one', {name: 'Street', codes: 1.5}],
    ['without a name', {name: '  ', codes: 1}],
    ['with too long a name', {name: 'a'.repeat(limits.batchName + 1), codes: 1}],
    ['with something else', {name: 'Street', codes: 1, list: ['1234567812345678']}],
  ])('are refused %s', async (_, body) => {
    expect(await town.codeIn(make(body))).toBe('invalid')
    expect(await read()).toEqual([])
  })

  test('are refused where nobody needs one, or where all has closed', async () => {
    const {municipality, consultations, saha} = parkDefinition()
    const open = {...consultations[0]!, id: 'open', activities: []}
    const activities = [{...consultations[0]!.activities[0]!, id: 'open-survey'}]
    await importDefinition(db(), {saha, municipality, consultations: [{...open, activities}]})

    const nobody = await make(undefined, editor, {...park, consultation: 'open'})
    town.clock.now = closes
    const over = await make()

    expect([nobody.status, await town.codeIn(nobody)]).toEqual([409, 'nothing-to-invite-to'])
    expect(await town.codeIn(over)).toBe('nothing-to-invite-to')
    expect(await deedsOf(db(), 'irbid')).toEqual([])
  })

  test('are no more than a consultation can have', async () => {
    const row = {...park, name: 'Street', day: 20_000, codes: 1, is_revoked: 0}
    await db()
      .insertInto('invitation_batch')
      .values({...row, number: limits.batches})
      .execute()

    expect(await town.codeIn(make())).toBe('too-many-batches')
  })

  test('are for those alone who have the right, in their own town', async () => {
    await made()
    const analyst = await hire('huda@irbid.example', 'analyst')
    const stranger = await hire('omar@ajloun.example', 'editor', 'ajloun')
    const nobody = new Browser(town.app)

    for (const [browser, code] of [
      [analyst, 'not-allowed'],
      [stranger, 'not-found'],
      [nobody, 'signed-out'],
    ] as const) {
      expect(await town.codeIn(make(undefined, browser))).toBe(code)
      expect(await town.codeIn(browser.ask('readInvitations', park))).toBe(code)
      expect(await town.codeIn(browser.ask('revokeInvitations', {...park, batch: '1'}))).toBe(code)
    }
    expect(await read()).toMatchObject([{batch: 1, revoked: false}])
  })

  test.each(['0', '7', '1.0', '-1', '1e3', 'a', '99999999999999999999'])(
    'have no batch of the number %s',
    async (batch) => {
      expect(await town.codeIn(editor.ask('revokeInvitations', {...park, batch}))).toBe('not-found')
    },
  )

  test('have addresses that no page of another site may use', async () => {
    const foreign = new Browser(town.app, {origin: 'https://other.example', 'sec-fetch-site': 'cross-site'})
    for (const [cookie, value] of editor.cookies) foreign.cookies.set(cookie, value)

    expect((await make(undefined, foreign)).status).toBe(403)
    expect(await read()).toEqual([])
  })
})
