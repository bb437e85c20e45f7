/** What the spam defence learns from moderators. */
import type {Decision} from '@saha/contract'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {moderatedComments} from '../comments/moderated-comments.ts'
import {june} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {decide} from './decide.ts'
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

  async function decided(items: string[], decision: Omit<Decision, 'items'>) {
    const needs = {
      db: town.db,
      kinds: [moderatedComments((address) => void changed.push(address))],
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

  test('readers are told once that a thread has changed, whatever was decided in it', async () => {
    const items = [await town.write({waits: ['all-wait']}), await town.write({waits: ['all-wait']})]

    await decided(items, {action: 'approve'})
    await decided(items, {action: 'approve'})

    expect(changed).toEqual(['irbid/park-talk'])
  })
})
