/** An author whose contribution was hidden asks for a second look. */
import {beforeAll, expect, test} from 'vitest'
import {describeEachStore} from '../storage/each-store.ts'
import {openTownhall, type Desk, type Townhall} from './moderation.test-kit.ts'
import {tellAuthor} from './own.queries.ts'

describeEachStore('an author whose comment was hidden', (opened) => {
  let town: Townhall
  let rana: Desk
  let omar: Desk

  beforeAll(async () => {
    town = await openTownhall(opened().store)
    rana = await town.hire('rana@irbid.example')
    omar = await town.hire('omar@irbid.example')
  })

  async function hidden(message?: string) {
    const item = await town.write()
    await rana.decide(item, {action: 'hide', reason: 'insult', ...(message && {message})})
    return item
  }

  /** What the author is told now. */
  async function told(item: string) {
    const {state} = (await town.comment(item))!
    if (state === 'withdrawn') throw new Error('It is there.')
    return tellAuthor(town.db, item, state)
  }

  test('is told why, and may ask for a second look', async () => {
    const item = await hidden('Please do not call him that.')

    expect(await told(item)).toEqual({waits: [], message: 'Please do not call him that.', canAppeal: true})
  })

  test('asks once', async () => {
    const item = await hidden()

    const appeals = [await town.appeal(item, 'First.'), await town.appeal(item, 'Second.')]

    expect(appeals).toEqual([true, false])
    expect(await told(item)).toEqual({waits: [], canAppeal: false, appeal: 'waiting'})
    expect((await omar.item(item)).appeal).toBe('First.')
  })

  test('is heard by somebody else than the one who hid it', async () => {
    const item = await hidden()
    await town.appeal(item)

    const outcomes = [
      await rana.decide(item, {action: 'hide', reason: 'insult'}),
      await rana.decide(item, {action: 'restore'}),
      await omar.decide(item, {action: 'restore'}),
    ]

    expect(outcomes).toEqual([['second-needed'], ['second-needed'], ['done']])
    expect((await town.comment(item))?.state).toBe('published')
    expect(await told(item)).toEqual({waits: [], canAppeal: false, appeal: 'restored'})
  })

  test('is told when it stays hidden, and why; the reason that the public reads stays too', async () => {
    const item = await hidden('Please do not call him that.')
    await town.appeal(item)

    const outcomes = await omar.decide(item, {
      action: 'hide',
      reason: 'hatred',
      message: 'I read it as she does.',
    })

    expect(outcomes).toEqual(['done'])
    expect(await told(item)).toEqual({
      waits: [],
      canAppeal: false,
      appeal: 'upheld',
      message: 'I read it as she does.',
    })
    expect(await town.comment(item)).toMatchObject({state: 'hidden', hidden_reason: 'insult'})
    expect((await rana.item(item)).acts.map(({action}) => action)).toEqual(['hide', 'uphold'])
  })

  test('still reads the first words when the second moderator adds none', async () => {
    const item = await hidden('Please do not call him that.')
    await town.appeal(item)

    await omar.decide(item, {action: 'hide', reason: 'insult'})

    expect((await told(item)).message).toBe('Please do not call him that.')
  })

  test('does not read old words about what is published again', async () => {
    const item = await hidden('Please do not call him that.')

    await rana.decide(item, {action: 'restore'})

    expect(await told(item)).toEqual({waits: [], canAppeal: false})
  })

  test('reads what the second moderator wrote when it is published again', async () => {
    const item = await hidden('Please do not call him that.')
    await town.appeal(item)

    await omar.decide(item, {action: 'restore', message: 'You were right.'})

    expect(await told(item)).toEqual({
      waits: [],
      canAppeal: false,
      appeal: 'restored',
      message: 'You were right.',
    })
  })

  test('never reads notes', async () => {
    const item = await hidden()

    await omar.note(item, 'He is the cousin of the mayor.')

    expect(JSON.stringify(await told(item))).not.toContain('cousin')
  })

  test('who waits is told why, and nothing else', async () => {
    const item = await town.write({waits: ['first-link', 'spam-suspected'], signals: ['links'], spam: 0.8})

    expect(await told(item)).toEqual({waits: ['first-link', 'spam-suspected'], canAppeal: false})
  })

  test('who withdraws leaves no appeal behind, and no words about it', async () => {
    const item = await hidden('Please do not call him that.')
    await town.appeal(item, 'My name is Sami.')

    await town.withdraw(item)

    expect((await omar.queue()).items.map((one) => one.item)).not.toContain(item)
    const rows = await Promise.all([
      town.db.selectFrom('appeal').selectAll().where('item', '=', item).execute(),
      town.db.selectFrom('moderation_act').select(['action', 'text']).where('item', '=', item).execute(),
    ])
    expect(rows).toEqual([[], [{action: 'hide', text: ''}]])
  })
})
