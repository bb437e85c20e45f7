/** Codes that are exchanged for passes. */
import type {Redeemed} from '@saha/contract'
import {pathOf} from '@saha/contract/routes'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {importDefinition} from '../activities/import-definition.ts'
import {closes, formOf, june, openSquare, opens, parkDefinition, post} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {openStore} from '../storage/open.ts'
import {blind, openInvited, passFrom, tokenOf, type Invited} from './invitations.test-kit.ts'

describeEachStore('the code of an invitation', (opened) => {
  let town: Invited

  beforeAll(async () => {
    town = await openInvited(opened().store)
  })

  beforeEach(async () => {
    town.clock.now = june
    await opened().store.db.deleteFrom('invitation_use').execute()
  })

  const uses = () => opened().store.db.selectFrom('invitation_use').selectAll().execute()
  const point = (browser: number) => blind(tokenOf(browser)).blinded

  test('is sixteen digits, and no two are the same', async () => {
    const {batch, list} = await town.invite(300)

    expect(list.every((code) => /^[0-9]{16}$/.test(code))).toBe(true)
    expect(new Set(list).size).toBe(300)
    expect(batch).toMatchObject({codes: 300, made: '2026-06-15', revoked: false, used: []})
  })

  test('gives a pass that the browser can prove to be signed like everybody’s', async () => {
    const {list} = await town.invite(1)
    const sent = blind(tokenOf(1))

    const reply = await town.redeem(list[0]!, sent.blinded)
    const redeemed = (await reply.json()) as Redeemed
    const {passKey = ''} = await town.activity('park-survey')

    expect(reply.status).toBe(200)
    expect(passFrom(sent, redeemed, passKey)).toMatch(/^[0-9a-f]{32}\.[\w-]{86}$/)
    const {passKey: lake = ''} = await town.activity('lake-survey')
    expect(() => passFrom(sent, redeemed, lake)).toThrow(/proof/)
  })

  test('has the same reply again when the reply was lost, and is used up for any other browser', async () => {
    const {list} = await town.invite(1)
    const sent = point(1)

    const first = (await (await town.redeem(list[0]!, sent)).json()) as Redeemed
    const again = await town.redeem(list[0]!, sent)
    const other = await town.redeem(list[0]!, point(2))

    expect(((await again.json()) as Redeemed).evaluated).toBe(first.evaluated)
    expect(other.status).toBe(409)
    expect(await town.codeIn(other)).toBe('code-used')
  })

  test('is used once, of a hundred browsers that have it at once', async () => {
    const {list} = await town.invite(1)

    const replies = await Promise.all(
      Array.from({length: 100}, (_, browser) => town.redeem(list[0]!, point(browser))),
    )

    expect(replies.filter(({status}) => status === 200)).toHaveLength(1)
    expect(replies.filter(({status}) => status === 409)).toHaveLength(99)
    expect(await uses()).toHaveLength(1)
  })

  test('is used once, however many servers there are', async () => {
    const {list} = await town.invite(1)
    const store = await openStore(opened().address)
    const {app} = await openSquare(store)
    const path = pathOf('redeem', {municipality: 'irbid', activity: 'park-survey'})

    const replies = await Promise.all(
      Array.from({length: 40}, (_, browser) =>
        (browser % 2 ? town.app : app).request(path, post({code: list[0]!, blinded: point(browser)})),
      ),
    )

    await store.close()
    expect(replies.filter(({status}) => status === 200)).toHaveLength(1)
    expect(await uses()).toHaveLength(1)
  })

  test('is good for each activity of its consultation, once', async () => {
    const {list} = await town.invite(1)

    for (const id of ['park-survey', 'park-talk', 'park-ideas', 'park-evening'])
      expect((await town.redeem(list[0]!, point(1), id)).status).toBe(200)
    expect(await town.codeIn(town.redeem(list[0]!, point(2), 'park-talk'))).toBe('code-used')
  })

  test('is unknown in every other consultation and in every other town', async () => {
    const {list} = await town.invite(1)

    const lake = await town.redeem(list[0]!, point(1), 'lake-survey')
    const ajloun = await town.redeem(list[0]!, point(1), 'park-survey', 'ajloun')

    expect([lake.status, await town.codeIn(lake)]).toEqual([404, 'code-unknown'])
    expect([ajloun.status, await town.codeIn(ajloun)]).toEqual([404, 'code-unknown'])
    expect(await uses()).toEqual([])
  })

  test('is unknown once it was taken back, and its neighbours are not', async () => {
    const {batch, list} = await town.invite(2)
    const other = await town.invite(1)
    const pass = await town.passOf(list[0]!, 1)
    await town.revoke(batch.batch)

    expect(await town.codeIn(town.redeem(list[1]!, point(2)))).toBe('code-unknown')
    expect((await town.redeem(other.list[0]!, point(3))).status).toBe(200)
    // Nobody knows which passes were made with it.
    expect((await town.write('sendResponse', {activity: 'park-survey'}, formOf(1), pass)).status).toBe(201)
  })

  test.each([
    ['a second before it opens', opens - 1_000, 'not-yet-open'],
    ['when it opens', opens, undefined],
    ['a second before it closes', closes - 1_000, undefined],
    ['when it closes', closes, 'closed'],
    ['a second after it has closed', closes + 1_000, 'closed'],
  ])('counts while the activity is open: %s', async (_, moment, refused) => {
    const {list} = await town.invite(1)
    town.clock.now = moment

    const reply = await town.redeem(list[0]!, point(1))

    expect(await town.codeIn(reply)).toBe(refused)
    expect(await uses()).toHaveLength(refused === undefined ? 1 : 0)
  })

  test.each([
    ['the identity', Buffer.alloc(32).toString('base64url')],
    ['no point', Buffer.alloc(32, 255).toString('base64url')],
    ['a point with a letter too many', `${'A'.repeat(44)}`],
  ])('is not used up by %s', async (_, blinded) => {
    const {list} = await town.invite(1)

    const reply = await town.redeem(list[0]!, blinded)

    expect([reply.status, await town.codeIn(reply)]).toEqual([422, 'invalid'])
    expect(await uses()).toEqual([])
  })

  test.each(['123456781234567', '١٢٣٤٥٦٧٨١٢٣٤٥٦٧٨', '1234 5678 1234 5678', ''])(
    'arrives as sixteen plain digits, and not as %s',
    async (code) => {
      expect(await town.codeIn(town.redeem(code, point(1)))).toBe('invalid')
    },
  )

  test('is taken only from sites of the municipality', async () => {
    const {list} = await town.invite(1)
    const path = pathOf('redeem', {municipality: 'irbid', activity: 'park-survey'})
    const body = {code: list[0]!, blinded: point(1)}

    const reply = await town.app.request(path, post(body, {origin: 'https://other.example'}))

    expect(await town.codeIn(reply)).toBe('origin-not-allowed')
  })

  test('leads nowhere where everybody may take part', async () => {
    const {municipality, consultations, saha} = parkDefinition()
    await importDefinition(opened().store.db, {
      saha,
      municipality: {...municipality, id: 'jerash'},
      consultations,
    })
    town.clock.now += 1_000

    expect(await town.codeIn(town.redeem('1234567812345678', point(1), 'park-survey', 'jerash'))).toBe(
      'not-found',
    )
    expect(await town.activity('park-survey', 'jerash')).not.toHaveProperty('passKey')
  })

  test('is limited per network as everything that is sent', async () => {
    const limited = await openSquare(opened().store, {perMinute: 3})
    const path = pathOf('redeem', {municipality: 'irbid', activity: 'park-survey'})

    const replies = []
    for (let tried = 0; tried < 5; tried += 1)
      replies.push(await limited.app.request(path, post({code: '0'.repeat(16), blinded: point(1)})))

    expect(replies.map(({status}) => status)).toEqual([404, 404, 404, 429, 429])
  })
})
