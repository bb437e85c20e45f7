import {routes} from '@saha/contract/routes'
import {describe, expect, test} from 'vitest'
import {RefusedError, UnreachableError} from './call.ts'
import type {Unsent} from './outbox.ts'
import {openTab} from './test-kit/outbox-tab.ts'

const DAY = 24 * 60 * 60 * 1000
const away = () => Promise.reject(new UnreachableError('no network'))

const thread = {municipality: 'town', activity: 'park-thread'}
const written = {receipt: '7K3M-9QXA-2BCD-EFGH-JKMN', comment: 'A'.repeat(22), waits: [], editSeconds: 600}

/** A comment; those in one thread form a line. */
const unsentComment = (at: number): Unsent => ({
  server: 'https://saha.example/',
  route: routes.sendComment,
  params: thread,
  body: {key: ((at * 7919) % 65_536).toString(16).padStart(32, '0'), name: 'Heron 417', text: `secret ${at}`},
  since: at,
  line: 'town/park-thread',
})

describe('a comment', () => {
  test('leaves nothing of itself behind once it was sent', async () => {
    const {outbox, outcomes, tell} = openTab({send: () => Promise.resolve(written)})
    const unsent = unsentComment(1)
    outbox.keep(unsent)
    outbox.watch(unsent.body.key, tell)

    await outbox.flush()

    expect(outcomes).toEqual([{is: 'sent', reply: written}])
    const left = JSON.stringify(outbox.findAll('https://saha.example/', thread))
    expect(left).not.toContain('secret')
    expect(left).not.toContain('Heron')
  })

  test('that a proof of work is wanted for is kept, and so is what the proof is for', async () => {
    const challenge = {algorithm: 'SHA-256', salt: 's'}
    const refuse = () =>
      Promise.reject(new RefusedError({code: 'work-wanted' as 'unknown', status: 428, challenge}))
    const {outbox} = openTab({send: refuse})
    outbox.keep(unsentComment(1))

    await outbox.flush()

    const [entry] = outbox.findAll('https://saha.example/', thread)
    expect(entry?.outcome).toMatchObject({is: 'refused', code: 'work-wanted', challenge})
    expect(entry?.unsent.body).toEqual(unsentComment(1).body)
  })

  test('goes after those that were written before it, one at a time', async () => {
    let isUnderWay = false
    const arrived: number[] = []
    const send = async ({since}: Unsent) => {
      expect(isUnderWay).toBe(false)
      isUnderWay = true
      await new Promise((resolve) => setTimeout(resolve))
      arrived.push(since)
      isUnderWay = false
      return written
    }
    const {outbox} = openTab({send: send as never})
    for (const at of [3, 1, 5, 2, 4]) outbox.keep(unsentComment(at))

    await outbox.flush()

    expect(arrived).toEqual([1, 2, 3, 4, 5])
  })

  test('that cannot be sent does not hold up those after it for ever', async () => {
    const send = ({since}: Unsent) => (since === 1 ? away() : Promise.resolve(written))
    const {outbox} = openTab({send: send as never})
    for (const at of [1, 2]) outbox.keep(unsentComment(at))

    await outbox.flush()

    expect(outbox.findAll('https://saha.example/', thread).map(({outcome}) => outcome?.is)).toEqual([
      undefined,
      'sent',
    ])
  })

  test('of thirty that waited for a week arrives once, in the order in which they were written, from three tabs', async () => {
    const phone = openTab({send: away})
    for (let at = 1; at <= 30; at++) phone.outbox.keep(unsentComment(at))
    const arrived: number[] = []
    const send = async ({since}: Unsent) => {
      await new Promise((resolve) => setTimeout(resolve))
      arrived.push(since)
      return written
    }
    const held = new Set<string>()
    const alone = async (name: string, task: () => Promise<void>) => {
      if (held.has(name)) return
      held.add(name)
      await task()
      held.delete(name)
    }

    const tabs = [0, 1, 2].map(() => openTab({send: send as never, now: 7 * DAY, alone}))
    while (tabs.some(({outbox}) => outbox.isWaiting))
      await Promise.all(tabs.map(({outbox}) => outbox.flush()))

    expect(arrived).toEqual(Array.from({length: 30}, (_, at) => at + 1))
  })
})
