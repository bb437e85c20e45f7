/** What the spam defence learns from moderators. */
import type {Decision} from '@saha/contract'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {moderatedComments} from '../comments/moderated-comments.ts'
import {publishComment} from '../comments/state.queries.ts'
import {june} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import type {Store} from '../storage/open.ts'
import {decide} from './decide.ts'
import type {Moderated} from './moderated.ts'
import {openTownhall, type Townhall} from './moderation.test-kit.ts'

describeEachStore('the spam defence', (opened) => {
  let town: Townhall
  let learnt: string[] = []
  let errors: unknown[] = []
  let changed: string[] = []
  let isBroken = false

  beforeAll(async () => {
    town = await openTownhall(opened().store)
  })

  beforeEach(() => {
    learnt = []
    errors = []
    changed = []
    isBroken = false
  })

  function note(what: string) {
    return async (municipality: string, text: string, isSpam: boolean) => {
      if (isBroken) throw new Error('The disk is full.')
      learnt.push(`${what} ${municipality}: ${text} is ${isSpam ? 'spam' : 'none'}`)
    }
  }

  async function decided(
    items: string[],
    decision: Omit<Decision, 'items'>,
    others: Partial<Moderated> = {},
  ) {
    const needs = {
      db: town.db,
      kinds: [{...moderatedComments((address) => void changed.push(address)), ...others}],
      defence: {learn: note('learn'), unlearn: note('unlearn')},
      now: () => june,
      onError: (error: unknown) => void errors.push(error),
    }
    const {outcomes} = await decide(needs, {id: 'rana', municipality: 'irbid'}, {items, ...decision})
    return outcomes
  }

  const offer = 'Win at cards!'

  test('learns what is spam, and what is none', async () => {
    const [spam, none] = [
      await town.write({text: offer, waits: ['spam-suspected']}),
      await town.write({text: 'More shade.', waits: ['spam-suspected']}),
    ]

    await decided([spam], {action: 'hide', reason: 'spam'})
    await decided([none], {action: 'approve'})

    expect(learnt).toEqual(['learn irbid: Win at cards! is spam', 'learn irbid: More shade. is none'])
  })

  test('learns once from a decision, however often it is made', async () => {
    const item = await town.write({text: offer, waits: ['spam-suspected']})

    await decided([item, item], {action: 'hide', reason: 'spam'})
    await decided([item], {action: 'hide', reason: 'spam'})

    expect(learnt).toEqual(['learn irbid: Win at cards! is spam'])
  })

  test('forgets what it learnt when that was a mistake', async () => {
    const item = await town.write({text: 'A fair word about a casino.', waits: ['spam-suspected']})

    await decided([item], {action: 'hide', reason: 'spam'})
    await decided([item], {action: 'restore'})

    expect(learnt.at(-1)).toBe('unlearn irbid: A fair word about a casino. is spam')
  })

  test('learns the other way round when moderators change their minds', async () => {
    const item = await town.write({text: offer, waits: ['first-link']})

    await decided([item], {action: 'approve'})
    await decided([item], {action: 'hide', reason: 'spam'})

    expect(learnt).toEqual([
      'learn irbid: Win at cards! is none',
      'unlearn irbid: Win at cards! is none',
      'learn irbid: Win at cards! is spam',
    ])
  })

  test.each(['insult', 'off-topic', 'personal-data', 'duplicate'] as const)(
    'learns nothing from what is hidden for another reason: %s',
    async (reason) => {
      const item = await town.write({waits: ['first-link']})

      await decided([item], {action: 'hide', reason})

      expect(learnt).toEqual([])
    },
  )

  test('that cannot learn now keeps nobody from deciding', async () => {
    isBroken = true
    const item = await town.write({waits: ['first-link']})

    expect(await decided([item], {action: 'approve'})).toEqual(['done'])
    expect((await town.comment(item))?.state).toBe('published')
    expect(errors).toHaveLength(1)
  })

  test('learns nothing when something goes wrong in the middle, and nothing is decided', async () => {
    const items = [await town.write({waits: ['all-wait']}), await town.write({waits: ['all-wait']})]
    const publish = async (db: Store, item: string, hour: number) => {
      if (item === items[1]) throw new Error('The power is gone.')
      return publishComment(db, item, hour)
    }

    const deciding = decided(items, {action: 'approve'}, {publish})

    await expect(deciding).rejects.toThrow('The power is gone.')
    const states = await Promise.all(items.map(async (item) => (await town.comment(item))?.state))
    expect([states, learnt, changed]).toEqual([['waiting', 'waiting'], [], []])
  })

  test('readers are told once that a thread has changed, whatever was decided in it', async () => {
    const items = [await town.write({waits: ['all-wait']}), await town.write({waits: ['all-wait']})]

    await decided(items, {action: 'approve'})
    await decided(items, {action: 'approve'})

    expect(changed).toEqual(['irbid/park-talk'])
  })
})
