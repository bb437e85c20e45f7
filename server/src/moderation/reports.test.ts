/** Readers tell the moderators of a comment. */
import {beforeAll, expect, test} from 'vitest'
import {threadDefinition, threadNumber} from '../comments/thread.test-kit.ts'
import {closes, opens} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {openTownhall, type Desk, type Townhall} from './moderation.test-kit.ts'

describeEachStore('a report', (opened) => {
  let town: Townhall
  let rana: Desk

  beforeAll(async () => {
    const others = {'late-talk': {moderation: 'after'}, 'strict-talk': {moderation: 'before'}} as const
    town = await openTownhall(opened().store, threadDefinition({reportsToHold: 3}, others))
    rana = await town.hire('rana@irbid.example')
  })

  const stateOf = async (item: string) => (await town.comment(item))?.state
  const queued = async (item: string) => (await rana.queue()).items.find((one) => one.item === item)

  test('reaches a human, and hides nothing by itself', async () => {
    const item = await town.write()

    const reply = await town.report(item, 1, {reason: 'personal-data', text: 'That is my number!'})

    expect(reply.status).toBe(200)
    expect(await reply.json()).toEqual({reported: true})
    expect(await stateOf(item)).toBe('published')
    expect(await queued(item)).toMatchObject({
      state: 'published',
      waits: ['reported'],
      reports: {'personal-data': 1},
      reportTexts: ['That is my number!'],
    })
  })

  test('is one per browser, and the last one counts', async () => {
    const item = await town.write()

    await town.report(item, 1, {reason: 'spam'})
    await town.report(item, 1, {reason: 'spam'})
    await town.report(item, 1, {reason: 'insult'})
    await town.report(item, 2, {reason: 'insult'})

    expect((await queued(item))?.reports).toEqual({insult: 2})
  })

  test('is one of thousands, of which moderators are told the number and read a few', async () => {
    const item = await town.write()
    const activity = await threadNumber(town.db)
    const rows = Array.from({length: 3_000}, (_, at) => ({
      item,
      mark: `mark ${at}`,
      activity,
      reason: at % 3 === 0 ? ('spam' as const) : ('insult' as const),
      text: at % 2 === 0 ? 'x'.repeat(1_000) : '',
      is_handled: 0,
    }))
    for (let from = 0; from < rows.length; from += 500)
      await town.db
        .insertInto('report')
        .values(rows.slice(from, from + 500))
        .execute()

    const {reports, reportTexts} = await rana.item(item)

    expect(reports).toEqual({spam: 1_000, insult: 2_000})
    expect(reportTexts).toHaveLength(50)
  })

  test('can be taken back, and then nobody has to look', async () => {
    const item = await town.write()
    await town.report(item, 1)

    const reply = await town.report(item, 1, {reason: null})
    const again = await town.report(item, 1, {reason: null})

    expect([await reply.json(), await again.json()]).toEqual([{reported: false}, {reported: false}])
    expect(await queued(item)).toBeUndefined()
  })

  test('taken back leaves those of others', async () => {
    const item = await town.write()
    await town.report(item, 1)
    await town.report(item, 2, {reason: 'spam'})

    await town.report(item, 1, {reason: null})

    expect((await queued(item))?.reports).toEqual({spam: 1})
  })

  test('takes nothing back when others of one network have reported the same: one machine is many browsers', async () => {
    const item = await town.write()
    const from = (address: string, browser: number) =>
      town.report(item, browser, {}, 'park-talk', {'x-forwarded-for': address})

    for (let browser = 1; browser < 6; browser++) await from('192.0.2.7', browser)
    const before = [await stateOf(item), (await queued(item))?.reports]
    await from('198.51.100.7', 6)

    expect(before).toEqual(['published', {insult: 5}])
    expect(await stateOf(item)).toBe('waiting')
  })

  test('by so many browsers takes back what nobody has looked at', async () => {
    const item = await town.write()
    const answer = await town.write({answers: item})

    await town.report(item, 1)
    await town.report(item, 2)
    const before = await stateOf(item)
    await town.report(item, 3)

    expect([before, await stateOf(item)]).toEqual(['published', 'waiting'])
    expect(await stateOf(answer)).toBe('published')
    expect(await queued(item)).toMatchObject({state: 'waiting', waits: ['reported'], reports: {insult: 3}})
  })

  test('by one browser a hundred times takes nothing back', async () => {
    const item = await town.write()
    const reasons = ['spam', 'insult', 'unlawful'] as const

    await Promise.all(
      Array.from({length: 100}, (_, at) => town.report(item, 1, {reason: reasons[at % 3] ?? 'spam'})),
    )

    expect(await stateOf(item)).toBe('published')
  })

  test('of something that was approved reaches a human again, and takes nothing back', async () => {
    const item = await town.write()
    await town.report(item, 1)
    await rana.decide(item, {action: 'approve'})
    const between = await queued(item)

    for (const browser of [1, 2, 3, 4, 5, 6]) await town.report(item, browser, {reason: 'unlawful'})

    expect(between).toBeUndefined()
    expect(await stateOf(item)).toBe('published')
    expect(await queued(item)).toMatchObject({state: 'published', reports: {unlawful: 6}})
  })

  test('of something that was approved is not heard again word for word', async () => {
    const item = await town.write()
    await town.report(item, 1)
    await rana.decide(item, {action: 'approve'})

    await town.report(item, 1)

    expect(await queued(item)).toBeUndefined()
  })

  test('never takes back an answer by the municipality', async () => {
    const item = await town.write({name: '', office: '{"en":"Parks"}'})

    for (const browser of [1, 2, 3, 4]) await town.report(item, browser)

    expect(await stateOf(item)).toBe('published')
    expect(await queued(item)).toMatchObject({official: {en: 'Parks'}, reports: {insult: 4}})
  })

  test.each(['late-talk', 'strict-talk'])('takes nothing back in %s', async (thread) => {
    const item = await town.write({thread})

    for (const browser of [1, 2, 3, 4]) await town.report(item, browser, {}, thread)

    expect(await stateOf(item)).toBe('published')
    expect(await queued(item)).toMatchObject({activity: thread, reports: {insult: 4}})
  })

  test('is counted right when a hundred browsers report at once', async () => {
    const item = await town.write()
    const before = (await town.account()).reports

    const replies = await Promise.all(
      Array.from({length: 100}, (_, browser) => town.report(item, browser + 1)),
    )

    expect(new Set(replies.map(({status}) => status))).toEqual(new Set([200]))
    expect((await town.account()).reports - before).toBe(100)
    expect((await queued(item))?.reports).toEqual({insult: 100})
  })

  test('is counted right when browsers change their minds all the time', async () => {
    const item = await town.write()
    await rana.decide(item, {action: 'approve'})
    const before = (await town.account()).reports

    await Promise.all(
      Array.from({length: 300}, (_, at) =>
        town.report(item, (at % 20) + 1, {reason: at % 3 ? 'spam' : null}),
      ),
    )
    for (let browser = 1; browser <= 20; browser++)
      await town.report(item, browser, {reason: browser <= 7 ? 'insult' : null})

    expect((await town.account()).reports - before).toBe(7)
    expect((await queued(item))?.reports).toEqual({insult: 7})
  })

  test('finds nothing that readers do not see', async () => {
    const waiting = await town.write({waits: ['all-wait']})
    const hidden = await town.write()
    await rana.decide(hidden, {action: 'hide', reason: 'spam'})
    const withdrawn = await town.write()
    await town.withdraw(withdrawn)

    const replies = await Promise.all(
      [waiting, hidden, withdrawn, 'n'.repeat(22), "' or 1=1"].map((item) => town.report(item, 1)),
    )

    expect(replies.map(({status}) => status)).toEqual([404, 404, 404, 404, 404])
  })

  test('finds nothing in another thread than its own', async () => {
    const item = await town.write()

    const reply = await town.report(item, 1, {}, 'late-talk')

    expect(reply.status).toBe(404)
    expect(await queued(item)).toBeUndefined()
  })

  test.each([
    ['for another reason without saying which', {reason: 'other'}],
    ['for another reason in words that nobody can see', {reason: 'other', text: '\u200b\u2066'}],
    ['for a reason that is not on the list', {reason: 'ugly'}],
    ['in too many words', {reason: 'other', text: 'x'.repeat(1_001)}],
    ['by no browser', {token: undefined}],
    ['by a browser that says more', {staff_user: 'rana'}],
  ])('is refused %s', async (_, wrong) => {
    const item = await town.write()

    const reply = await town.report(item, 1, wrong as object)

    expect(reply.status).toBe(422)
    expect(await queued(item)).toBeUndefined()
  })

  test('leaves marks that do not tell which reports are by one browser', async () => {
    const [one, other] = [await town.write(), await town.write()]
    await town.report(one, 77)
    await town.report(other, 77)

    const rows = await town.db.selectFrom('report').select('mark').where('item', 'in', [one, other]).execute()

    expect(new Set(rows.map(({mark}) => mark)).size).toBe(2)
  })

  test('is taken while the thread is open', async () => {
    const item = await town.write()
    const {now} = town.clock

    town.clock.now = opens - 1
    const early = await town.report(item, 1)
    town.clock.now = closes
    const late = await town.report(item, 1)
    town.clock.now = now

    expect([early.status, late.status]).toEqual([403, 410])
  })

  test('is taken from pages of the municipality alone', async () => {
    const item = await town.write()
    const path = `/v1/comments/irbid/park-talk/${item}/reports`
    const body = JSON.stringify({token: '1'.repeat(32), reason: 'spam'})
    const headers = {'content-type': 'application/json', origin: 'https://elsewhere.example'}

    const reply = await town.app.request(path, {method: 'POST', headers, body})

    expect(reply.status).toBe(403)
  })
})
