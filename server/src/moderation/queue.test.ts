/** What moderators find when they open the queue. */
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {importDefinition} from '../activities/import-definition.ts'
import {threadDefinition} from '../comments/thread.test-kit.ts'
import {june} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {openTownhall, type Desk, type Townhall} from './moderation.test-kit.ts'

const HOUR = 3_600_000

describeEachStore('the queue', (opened) => {
  let town: Townhall
  let rana: Desk
  let omar: Desk
  let elsewhere: Desk

  beforeAll(async () => {
    town = await openTownhall(opened().store, threadDefinition({}, {'market-talk': {}}))
    const {municipality, ...rest} = threadDefinition({}, {'zarqa-talk': {}})
    await importDefinition(town.db, {...rest, municipality: {...municipality, id: 'zarqa'}})
    rana = await town.hire('rana@irbid.example')
    omar = await town.hire('omar@irbid.example')
    elsewhere = await town.hire('zaid@zarqa.example', 'moderator', 'zarqa')
  })

  beforeEach(async () => {
    await town.db.deleteFrom('moderation_case').execute()
    town.clock.now = june
  })

  const ids = async (desk: Desk, asked = {}) => (await desk.queue(asked)).items.map(({item}) => item)

  test('holds appeals first, then what has waited longest', async () => {
    const hidden = await town.write()
    await rana.decide(hidden, {action: 'hide', reason: 'insult'})
    town.clock.now = june + 2 * HOUR
    const second = await town.write({waits: ['first-link']})
    town.clock.now = june + 9 * HOUR
    const third = await town.write({waits: ['all-wait']})
    await town.appeal(hidden)
    town.clock.now = june
    const first = await town.write({waits: ['spam-suspected']})

    expect(await ids(omar)).toEqual([hidden, first, second, third])
  })

  test('shows what somebody needs in order to decide', async () => {
    const above = await town.write({name: 'سامي', text: 'The park closes at six.'})
    const item = await town.write({
      name: 'Layla',
      text: 'See https://parks.example for more.',
      photo: 'p'.repeat(22),
      answers: above,
      waits: ['first-link'],
      signals: ['links', 'shortener'],
      spam: 0.4321,
    })

    const {items, waiting} = await rana.queue()

    expect(waiting).toBe(1)
    expect(items).toEqual([
      {
        item,
        kind: 'comment',
        activity: 'park-talk',
        activityTitle: {ar: 'نقاش', en: 'Talk'},
        state: 'waiting',
        name: 'Layla',
        text: 'See https://parks.example for more.',
        photos: ['p'.repeat(22)],
        parent: {item: above, name: 'سامي', text: 'The park closes at six.'},
        waits: ['first-link'],
        signals: ['links', 'shortener'],
        spam: 0.432,
        reports: {},
        reportTexts: [],
        since: '2026-06-15T12:00:00.000Z',
        acts: [],
        seen: expect.stringMatching(/^0\./),
      },
    ])
  })

  test('puts what came in one hour in an order that is the same for everybody, and not that of arrival', async () => {
    const written = [await town.write(), await town.write(), await town.write()]
    for (const [browser, item] of written.toReversed().entries()) await town.report(item, browser)

    // By their names, which are random for everybody who writes in a browser.
    expect(await ids(rana)).toEqual(written.toSorted())
    expect(await ids(omar)).toEqual(written.toSorted())
  })

  test('tells since which hour something waits, and nothing finer', async () => {
    town.clock.now = june + 59 * 60_000 + 59_999
    await town.write({waits: ['all-wait']})

    const [item] = (await rana.queue()).items
    const rows = await town.db.selectFrom('moderation_case').select('since').execute()

    expect(item?.since).toBe('2026-06-15T12:00:00.000Z')
    expect(rows).toEqual([{since: june / HOUR}])
  })

  test('keeps no hour of what was decided', async () => {
    const item = await town.write({waits: ['all-wait']})

    await rana.decide(item, {action: 'approve'})

    expect(await town.db.selectFrom('moderation_case').selectAll().execute()).toEqual([])
    expect(await rana.item(item)).not.toHaveProperty('since')
  })

  test('gathers reasons for one item, which keeps its place', async () => {
    const item = await town.write({waits: ['first-link'], signals: ['links'], spam: 0.2})
    await rana.decide(item, {action: 'approve'})
    await town.report(item, 1)
    const before = (await rana.item(item)).since
    town.clock.now += 5 * HOUR
    await town.report(item, 2)

    expect(await rana.item(item)).toMatchObject({waits: ['reported'], since: before})
  })

  test('comes in pages, each item once, while others come and go', async () => {
    const written: string[] = []
    for (let number = 0; number < 120; number++) {
      town.clock.now = june + (number % 7) * HOUR
      written.push(await town.write({waits: ['all-wait']}))
    }

    const first = await rana.queue()
    const [gone = ''] = first.items.map(({item}) => item)
    await rana.decide(gone, {action: 'approve'})
    const second = await rana.queue({cursor: first.cursor ?? ''})
    const third = await rana.queue({cursor: second.cursor ?? ''})

    const pages = [first, second, third].map(({items}) => items.map(({item}) => item))
    expect(pages.map(({length}) => length)).toEqual([50, 50, 20])
    expect(pages.flat().toSorted()).toEqual(written.toSorted())
    expect([first.waiting, second.waiting, third.cursor]).toEqual([120, 119, undefined])
  })

  test('can be asked for one activity', async () => {
    const item = await town.write({thread: 'market-talk', waits: ['all-wait']})
    await town.write({waits: ['all-wait']})

    const {items, waiting} = await rana.queue({activity: 'market-talk'})

    expect([items.map((one) => one.item), waiting]).toEqual([[item], 1])
  })

  test('is that of one municipality: of others nobody learns anything', async () => {
    const item = await town.write({waits: ['all-wait']})

    expect(await ids(elsewhere)).toEqual([])
    expect((await elsewhere.askQueue({activity: 'market-talk'})).status).toBe(404)
    const replies = await Promise.all([
      elsewhere.browser.ask('readQueueItem', {municipality: 'zarqa', item}),
      elsewhere.browser.ask('readQueueItem', {municipality: 'irbid', item}),
      elsewhere.browser.ask('addNote', {municipality: 'zarqa', item}, {text: 'Hello.'}),
    ])
    expect(replies.map(({status}) => status)).toEqual([404, 404, 404])
    expect(await elsewhere.decide(item, {action: 'approve'})).toEqual(['unknown'])
    expect((await town.comment(item))?.state).toBe('waiting')
  })

  test('a cursor of one municipality shows nothing of it in another', async () => {
    for (let number = 0; number < 60; number++) await town.write({waits: ['all-wait']})
    const {cursor = ''} = await rana.queue()

    expect(await ids(elsewhere, {cursor})).toEqual([])
  })

  test.each([
    '',
    'x',
    '3.1.aaaaaaaaaaaaaaaaaaaaaa',
    '0.-1.aaaaaaaaaaaaaaaaaaaaaa',
    "0.1.' or 1=1",
    '0.99999999999.a',
  ])('refuses the made-up cursor %j', async (cursor) => {
    expect((await rana.askQueue({cursor})).status).toBe(422)
  })

  test('a parent that was hidden is shown to moderators, and one that was withdrawn is gone', async () => {
    const [hidden, withdrawn] = [await town.write({text: 'Hidden.'}), await town.write({text: 'Withdrawn.'})]
    const answers = [
      await town.write({answers: hidden, waits: ['all-wait']}),
      await town.write({answers: withdrawn, waits: ['all-wait']}),
    ]
    await rana.decide(hidden, {action: 'hide', reason: 'spam'})
    await town.withdraw(withdrawn)

    const parents = await Promise.all(answers.map(async (item) => (await rana.item(item)).parent?.text))

    expect(parents).toEqual(['Hidden.', undefined])
  })
})
