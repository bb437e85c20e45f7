/** Ideas in the hands of their authors. */
import {beforeEach, describe, expect, test} from 'vitest'
import {addMember} from '../staff/members.ts'
import {closes, june, keyOf} from '../saha.test-kit.ts'
import {Desk} from '../moderation/moderation.test-kit.ts'
import {Browser, secret} from '../staff/staff.test-kit.ts'
import {suspecting} from '../spam/suspecting.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {createVoteWriter} from '../votes/votes.queries.ts'
import {collectionNumber} from './collection.test-kit.ts'
import {forgetAllIdeas, openHandingIn, shade, type HandingIn} from './handing-in.test-kit.ts'
import {touchIdeas} from './state.queries.ts'
import {takeSteps} from './steps.queries.ts'
import {supportedIdeas} from './supports.queries.ts'

const [MINUTE, HOUR] = [60_000, 3_600_000]

let hired = 0

describeEachStore('with the receipt, an idea', (opened) => {
  const db = () => opened().store.db
  let town: HandingIn

  beforeEach(async () => {
    await forgetAllIdeas(opened().store)
    const options = {
      defence: suspecting({casino: {isHeld: true, score: 0.9}}),
      staff: {secret, proxies: 0, console: '/nowhere'},
    }
    town = await openHandingIn(
      opened().store,
      {tags: true, photos: true, place: {shapes: ['point']}},
      options,
    )
    town.clock.now = june
    return () => town.stop()
  })

  async function hire(): Promise<Desk> {
    const email = `moderator${++hired}@irbid.example`
    const {password} = await addMember(db(), email, 'irbid', town.clock.now, 'moderator')
    const browser = new Browser(town.app)
    await browser.signIn(email, password ?? '')
    return new Desk(browser, 'irbid')
  }
  const idOf = async () => (await town.stored())[0]?.id ?? ''

  async function support(value: 1 | 0 = 1) {
    const activity = await collectionNumber(db())
    const write = createVoteWriter(supportedIdeas)
    const vote = {activity, idea: 1, token: keyOf(7), value, settings: {}, over: new Set<string>()}
    await db()
      .transaction()
      .execute((transaction) => write(transaction, [vote]))
  }

  describe('can be changed', () => {
    test('for ten minutes whatever happens, and says that it was', async () => {
      const {receipt} = await town.handIn(1)
      await support()

      const reply = await town.edit(receipt, {title: 'More shade', tags: ['trees']})

      expect([reply.status, await reply.json()]).toEqual([200, {edited: true, waits: []}])
      expect(await town.follow(receipt)).toMatchObject({title: 'More shade', tags: ['trees'], canEdit: true})
      expect((await town.stored())[0]).toMatchObject({is_edited: 1, state: 'published', number: 1})
    })

    test('later as long as nobody has built on it', async () => {
      const {receipt} = await town.handIn(1)

      town.clock.now += 3 * 24 * HOUR

      expect(await town.follow(receipt)).toMatchObject({canEdit: true, editSeconds: 0})
      expect((await town.edit(receipt, {text: 'And benches.'})).status).toBe(200)
    })

    test('no longer once somebody supports it, comments on it, or answers it', async () => {
      const {receipt} = await town.handIn(1)
      town.clock.now += 11 * MINUTE
      const change = () => town.code(town.edit(receipt, {text: 'Something else.'}))
      const canEdit = async () => (await town.follow(receipt)).canEdit
      const activity = await collectionNumber(db())
      const id = await idOf()

      await support()
      expect([await canEdit(), await change()]).toEqual([false, 'edit-over'])
      await support(0)
      expect(await canEdit()).toBe(true)
      await touchIdeas(db(), activity, [id], {comments: 1})
      expect([await canEdit(), await change()]).toEqual([false, 'edit-over'])
      await touchIdeas(db(), activity, [id], {comments: 0})
      const step = {
        id: 'step',
        activity,
        idea: 1,
        status: 'studied',
        day: 1,
        office: '{"en":"Parks"}',
        text: '',
        link: '',
      }
      await takeSteps(db(), [{...step, staff_user: ''}])
      expect([await canEdit(), await change()]).toEqual([false, 'edit-over'])
      expect(await town.follow(receipt)).toMatchObject({status: 'studied', steps: [{status: 'studied'}]})
    })

    test('no longer once the collection has closed', async () => {
      const {receipt} = await town.handIn(1)

      town.clock.now = closes

      expect(await town.code(town.edit(receipt, {text: 'Too late.'}))).toBe('edit-over')
    })

    test('twice to the same, which changes nothing', async () => {
      const {receipt} = await town.handIn(1)
      await town.edit(receipt, {text: 'And benches.'})
      const {revision} = await town.list()

      expect((await town.edit(receipt, {text: 'And benches.'})).status).toBe(200)
      expect((await town.list()).revision).toBe(revision)
    })

    test('and is judged again: readers do not see it until somebody has looked', async () => {
      const {receipt} = await town.handIn(1)

      const reply = await town.edit(receipt, {tags: ['casino']})

      expect(await reply.json()).toEqual({edited: true, waits: ['spam-suspected']})
      expect(await town.follow(receipt)).toMatchObject({state: 'waiting', idea: 1})
      expect(await town.list()).toMatchObject({newest: 1, published: 0})
      expect(await town.account()).toMatchObject({published: 0, waiting: 1})
    })

    test('by the rules for new ones', async () => {
      const {receipt} = await town.handIn(1)

      expect(await town.code(town.edit(receipt, {category: 'green'}))).toBe('changed')
      expect(await town.code(town.edit(receipt, {title: '\u200b'}))).toBe('text-refused')
      const place = {shape: {type: 'Point', coordinates: [10, 50]}}
      expect(await town.problem(town.edit(receipt, {place}))).toMatchObject({
        problems: [{question: 'place', code: 'outside'}],
      })
    })

    test('with other photos: new ones are looked at, those that are left out are gone', async () => {
      const [first, second] = [await town.upload(), await town.upload()]
      const {receipt} = await town.handIn(1, {photos: [{photo: first, alt: 'Before'}]})

      const reply = await town.edit(receipt, {photos: [{photo: second, alt: 'After'}]})

      expect(await reply.json()).toEqual({edited: true, waits: ['photo']})
      const kept = await db().selectFrom('photo').select('id').execute()
      expect(kept).toEqual([{id: second}])
      const lost = {photos: [{photo: first, alt: ''}]}
      expect(await town.code(town.edit(receipt, lost))).toBe('answers-refused')
    })
  })

  test('that moderators have decided on stays as they saw it', async () => {
    const {receipt} = await town.handIn(1, {text: 'The casino.'})
    const desk = await hire()
    await desk.decide(await idOf(), {action: 'approve'})

    expect(await town.follow(receipt)).toMatchObject({state: 'published', canEdit: false})
    expect(await town.code(town.edit(receipt, {text: 'Another casino.'}))).toBe('edit-over')
  })

  test('can be changed where all is looked at first, and then it is looked at again', async () => {
    const careful = await openHandingIn(
      opened().store,
      {moderation: 'before'},
      {
        staff: {secret, proxies: 0, console: '/nowhere'},
      },
    )
    town.clock.now = careful.clock.now
    const {receipt} = await careful.handIn(1)
    await (await hire()).decide(await idOf(), {action: 'approve'})

    const reply = await careful.edit(receipt, {text: 'And benches.'})

    expect(await reply.json()).toEqual({edited: true, waits: ['all-wait']})
    expect(await careful.follow(receipt)).toMatchObject({state: 'waiting', idea: 1})
    await careful.stop()
  })

  describe('can be withdrawn', () => {
    test('at any time: its words, photos, place and supports go, its number stays', async () => {
      const photo = await town.upload()
      const place = {shape: {type: 'Point' as const, coordinates: [35.2, 32.1] as [number, number]}}
      const {receipt} = await town.handIn(1, {place, tags: ['trees']})
      await town.edit(receipt, {place, photos: [{photo, alt: 'The platform'}]})
      await support()
      town.clock.now = closes + HOUR

      const reply = await town.withdraw(receipt)

      expect(await reply.json()).toEqual({withdrawn: true})
      expect((await town.stored())[0]).toMatchObject({
        state: 'withdrawn',
        number: 1,
        title: '',
        text: '',
        name: '',
        tags: '[]',
        place: '',
        district: '',
        longitude: 0,
        photos: '[]',
        supports: 0,
      })
      expect(await db().selectFrom('photo').selectAll().execute()).toEqual([])
      expect(await db().selectFrom('vote').selectAll().execute()).toEqual([])
      expect(await town.list()).toMatchObject({newest: 1, published: 0, supports: 0})
      expect(await town.account()).toMatchObject({published: 0, waiting: 0, withdrawn: 1})
    })

    test('twice, which is the same as once; nothing brings it back', async () => {
      const {receipt} = await town.handIn(1)
      await town.withdraw(receipt)
      const {revision} = await town.list()

      expect((await town.withdraw(receipt)).status).toBe(200)
      expect((await town.list()).revision).toBe(revision)
      expect(await town.code(town.edit(receipt, {text: 'Again.'}))).toBe('withdrawn')
      expect(await town.code(town.send({...shade, key: keyOf(1)}))).toBe('withdrawn')
      expect(await town.code(town.receipt('GET', receipt))).toBe('withdrawn')
    })
  })

  test('that was hidden tells why, and can be appealed for once', async () => {
    const {receipt} = await town.handIn(1)
    const desk = await hire()
    await desk.decide(await idOf(), {action: 'hide', reason: 'off-topic', message: 'Not about the station.'})
    const hidden = await town.follow(receipt)

    const first = await town.appeal(receipt, 'It is.')

    expect(hidden).toMatchObject({
      state: 'hidden',
      hidden: {reason: 'off-topic', message: 'Not about the station.'},
      canEdit: false,
      canAppeal: true,
    })
    expect(first.status).toBe(201)
    expect(await town.code(town.appeal(receipt, 'Really.'))).toBe('no-appeal')
    expect(await desk.decide(await idOf(), {action: 'restore'})).toEqual(['second-needed'])
    expect(await (await hire()).decide(await idOf(), {action: 'restore'})).toEqual(['done'])
    expect(await town.follow(receipt)).toMatchObject({state: 'published', idea: 1, appeal: 'restored'})
  })

  test('that proposes the same as another one leads there, while readers see that one', async () => {
    const {receipt} = await town.handIn(1)
    const other = await town.handIn(2, {title: 'Trees'})
    await touchIdeas(db(), await collectionNumber(db()), [await idOf()], {duplicate_of: 2})

    expect((await town.follow(receipt)).duplicateOf).toEqual({
      idea: 2,
      title: 'Trees',
      supports: 0,
      status: 'received',
    })
    await town.withdraw(other.receipt)
    expect((await town.follow(receipt)).duplicateOf).toBeUndefined()
  })
})
