/** Ideas before the moderators: by the same rules as comments. */
import type {Question} from '@saha/contract'
import {beforeEach, describe, expect, test} from 'vitest'
import {importDefinition} from '../activities/import-definition.ts'
import {Desk} from '../moderation/moderation.test-kit.ts'
import {readPhotoForStaff} from '../photos/photos.queries.ts'
import {june} from '../saha.test-kit.ts'
import {suspecting} from '../spam/suspecting.test-kit.ts'
import {addMember} from '../staff/members.ts'
import {Browser, secret} from '../staff/staff.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {ideasDefinition} from './collection.test-kit.ts'
import {forgetAllIdeas, openHandingIn, type HandingIn} from './handing-in.test-kit.ts'

const fields: Question[] = [
  {id: 'cost', type: 'number', text: {en: 'Cost'}, min: 0, max: 1_000_000},
  {id: 'who', type: 'short-text', text: {en: 'Who could help?'}},
]
const settings = {
  tags: true as const,
  photos: true as const,
  place: {shapes: ['point' as const], address: true as const},
  fields,
}

const station = {municipality: 'irbid', activity: 'old-station'}

let hired = 0

describeEachStore('before the moderators, an idea', (opened) => {
  const db = () => opened().store.db
  const learnt: [text: string, isSpam: boolean][] = []
  let town: HandingIn
  let desk: Desk
  /** Whose browser it is. */
  const browserOwner = new Map<Browser, string>()

  beforeEach(async () => {
    await forgetAllIdeas(opened().store)
    learnt.length = 0
    const defence = {
      ...suspecting({casino: {isHeld: true, score: 0.9, signals: [{code: 'words', weight: 2}]}}),
      learn: async (_: string, text: string, isSpam: boolean) => void learnt.push([text, isSpam]),
    }
    const staff = {secret, proxies: 1, console: '/nowhere'}
    town = await openHandingIn(opened().store, settings, {defence, staff})
    town.clock.now = june
    desk = await hire()
    return () => town.stop()
  })

  async function hire(municipality = 'irbid'): Promise<Desk> {
    const email = `desk${++hired}@irbid.example`
    const {password} = await addMember(db(), email, municipality, town.clock.now, 'moderator')
    const browser = new Browser(town.app)
    await browser.signIn(email, password ?? '')
    const {id} = await db()
      .selectFrom('staff_user')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
    browserOwner.set(browser, id)
    return new Desk(browser, municipality)
  }
  const idOf = async (at = 0) => (await town.stored())[at]?.id ?? ''

  test('shows all that was typed, and its photos', async () => {
    const photo = await town.upload()
    await town.handIn(1, {
      tags: ['trees'],
      place: {address: 'Station Street'},
      photos: [{photo, alt: 'The platform'}],
      fields: {cost: 5, who: 'the scouts'},
      text: 'The casino.',
    })

    const {items, waiting} = await desk.queue()

    expect(waiting).toBe(1)
    expect(items).toMatchObject([
      {
        kind: 'idea',
        activity: 'old-station',
        state: 'waiting',
        title: 'Shade for the old station',
        text: 'The casino.',
        name: 'ليلى',
        further: ['trees', 'Station Street', 'The platform', 'the scouts'],
        photos: [photo],
        waits: ['spam-suspected', 'photo'],
        signals: ['words'],
        spam: 0.9,
      },
    ])
  })

  test('gets its number when it is approved, and its photo is seen by everybody', async () => {
    const photo = await town.upload()
    const {receipt} = await town.handIn(1, {photos: [{photo, alt: ''}]})
    const before = await town.seePhoto(photo)

    expect(await desk.decide(await idOf(), {action: 'approve'})).toEqual(['done'])

    expect(await town.follow(receipt)).toMatchObject({state: 'published', idea: 1})
    expect([before, await town.seePhoto(photo)]).toEqual([404, 200])
    expect(await town.account()).toMatchObject({received: 1, published: 1, waiting: 0, decided: {hour: 1}})
  })

  test('that is hidden is no longer counted, and comes back with its number', async () => {
    const {receipt} = await town.handIn(1)
    await town.handIn(2)

    await desk.decide(await idOf(), {action: 'hide', reason: 'insult'})
    const hidden = await town.list()
    await desk.decide(await idOf(), {action: 'restore'})

    expect(hidden).toMatchObject({newest: 2, published: 1})
    expect(await town.list()).toMatchObject({newest: 2, published: 2})
    expect(await town.follow(receipt)).toMatchObject({state: 'published', idea: 1})
    expect(await town.account()).toMatchObject({published: 2, hidden: 0, restored: 1})
  })

  test('that was never seen teaches the spam defence with all of its words', async () => {
    await town.handIn(1, {text: 'The casino.', tags: ['luck']})

    await desk.decide(await idOf(), {action: 'hide', reason: 'spam'})

    expect(learnt).toEqual([['Shade for the old station\nThe casino.\nluck', true]])
  })

  describe('out of which personal data are taken', () => {
    test('keeps the rest, and says that it was done', async () => {
      const photo = await town.upload()
      const other = await town.upload()
      const {receipt} = await town.handIn(1, {
        text: 'Call me: 0791234567',
        tags: ['0791234567'],
        place: {address: 'Station Street 5'},
        photos: [
          {photo, alt: 'My house'},
          {photo: other, alt: 'The platform'},
        ],
        fields: {cost: 5, who: '0791234567'},
      })

      const outcome = await desk.decide(await idOf(), {
        action: 'redact',
        title: 'Shade',
        text: 'Call me: […]',
        name: 'Somebody',
        photos: [photo],
        further: true,
      })

      expect(outcome).toEqual(['done'])
      const status = await town.follow(receipt)
      expect(status).toMatchObject({
        state: 'published',
        redacted: true,
        title: 'Shade',
        text: 'Call me: […]',
        name: 'Somebody',
        tags: [],
        fields: {cost: 5},
        photos: [{photo: other, alt: ''}],
      })
      expect(status.place).toBeUndefined()
      expect([await town.seePhoto(photo), await town.seePhoto(other)]).toEqual([404, 200])
      expect(await db().selectFrom('photo').select('id').execute()).toEqual([{id: other}])
      expect(JSON.stringify(await town.stored())).not.toContain('0791234567')
    })

    test('keeps what the moderator did not name', async () => {
      const {receipt} = await town.handIn(1, {tags: ['trees']})

      await desk.decide(await idOf(), {action: 'redact', text: 'Trees.'})

      expect(await town.follow(receipt)).toMatchObject({
        title: 'Shade for the old station',
        name: 'ليلى',
        tags: ['trees'],
      })
    })
  })

  describe('that readers report', () => {
    const from = (network: number) => ({'x-forwarded-for': `198.51.${network}.1`})

    test('comes into the queue, and is taken back after three reports from different networks', async () => {
      const {receipt} = await town.handIn(1)

      expect((await town.report(1, 1, from(1))).status).toBe(200)
      expect((await desk.queue()).items).toMatchObject([{state: 'published', reports: {insult: 1}}])
      await town.report(1, 2, from(2))
      await town.report(1, 3, from(3))

      expect(await town.follow(receipt)).toMatchObject({state: 'waiting', waits: ['reported'], idea: 1})
      expect(await town.list()).toMatchObject({published: 0})
      expect(await town.account()).toMatchObject({reports: 3, waiting: 1})
    })

    test('is named by its number: what waits, is hidden or is not there cannot be reported', async () => {
      await town.handIn(1, {text: 'The casino.'})
      await town.handIn(2)
      const reply = await town.report(1, 1)
      await desk.decide(await idOf(1), {action: 'hide', reason: 'insult'})

      expect(reply.status).toBe(200)
      expect((await town.report(1, 2)).status).toBe(404)
      expect((await town.report(2, 1)).status).toBe(404)
      expect((await town.report(0, 1)).status).toBe(404)
    })
  })

  test('is moderated by those who work for its town, and by nobody else; the same for its photos', async () => {
    const {municipality, consultations} = ideasDefinition()
    await importDefinition(db(), {saha: 1, municipality: {...municipality, id: 'zarqa'}, consultations})
    const photo = await town.upload()
    await town.handIn(1, {photos: [{photo, alt: ''}]})
    const foreign = await hire('zarqa')
    const item = await idOf()

    const look = ({browser}: Desk) =>
      readPhotoForStaff(db(), browserOwner.get(browser) ?? '', {...station, photo})

    expect(await foreign.decide(item, {action: 'approve'})).toEqual(['unknown'])
    expect((await foreign.askQueue({activity: 'old-station'})).status).toBe(200)
    expect((await foreign.queue()).items).toEqual([])
    expect(await look(foreign)).toBeUndefined()
    expect((await look(desk))?.byteLength).toBeGreaterThan(0)
    expect((await desk.item(item)).photos).toEqual([photo])
  })
})
