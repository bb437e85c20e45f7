import {routes} from '@saha/contract/routes'
import {describe, expect, test, vi} from 'vitest'
import {RefusedError, UnreachableError} from './call.ts'
import {keepsake} from './keepsake.ts'
import {Outbox, type Unsent} from './outbox.ts'
import {openTab, stored as reply, type Reply} from './test-kit/outbox-tab.ts'
import {refusingStorage, storage} from './test-kit/storage.ts'

const address = {municipality: 'town', activity: 'park-survey'}
const DAY = 24 * 60 * 60 * 1000

const unsent = (digit: string, since = 0): Unsent => ({
  server: 'https://saha.example/',
  route: routes.sendResponse,
  params: address,
  body: {key: digit.repeat(32), version: '0123456789abcdef', answers: {why: `secret ${digit}`}},
  since,
})

const away = () => Promise.reject(new UnreachableError('no network'))
const refuse = (code: 'closed' | 'busy', status: number) => () =>
  Promise.reject(new RefusedError({code, status}))

describe('a contribution', () => {
  test('is sent once, and then only its receipt is kept until it has been seen', async () => {
    const {outbox, sending, outcomes, tell} = openTab()
    outbox.keep(unsent('a'))
    outbox.watch('a'.repeat(32), tell)

    await outbox.flush()
    await outbox.flush()

    expect(sending).toHaveBeenCalledOnce()
    expect(outcomes).toEqual([{is: 'sent', reply}])
    expect(JSON.stringify(outbox.find('https://saha.example/', address))).not.toContain('secret')
    outbox.forget('a'.repeat(32))
    expect(storage.length).toBe(0)
  })

  test('waits without a network, with everything that was entered', async () => {
    const {outbox, outcomes, tell} = openTab({send: away})
    outbox.keep(unsent('a'))
    outbox.watch('a'.repeat(32), tell)

    await outbox.flush()

    expect(outcomes).toEqual([])
    expect(outbox.isWaiting).toBe(true)
    expect(outbox.isKept('a'.repeat(32))).toBe(true)
    expect(outbox.find('https://saha.example/', address)?.unsent).toEqual(unsent('a'))
  })

  test('survives the closing of its tab', async () => {
    const first = openTab({send: away})
    first.outbox.keep(unsent('a'))
    await first.outbox.flush()

    const {outbox, sending} = openTab()
    await outbox.flush()

    expect(sending).toHaveBeenCalledExactlyOnceWith(unsent('a'))
  })

  test('waits while the server is busy, and ends with its final no', async () => {
    const busy = openTab({send: refuse('busy', 503)})
    busy.outbox.keep(unsent('a'))
    await busy.outbox.flush()
    expect(busy.outbox.isWaiting).toBe(true)

    const closed = openTab({send: refuse('closed', 410)})
    closed.outbox.watch('a'.repeat(32), closed.tell)
    await closed.outbox.flush()

    expect(closed.outcomes).toMatchObject([{is: 'refused', code: 'closed', problems: []}])
    expect(closed.outbox.find('https://saha.example/', address)?.unsent).toEqual(unsent('a'))
  })

  test('leaves a server alone for as long as that asks for, and is sent then', async () => {
    const moment = {now: 0}
    const send = vi
      .fn<() => Promise<Reply>>()
      .mockRejectedValueOnce(new RefusedError({code: 'too-many', status: 429}, 40))
      .mockResolvedValue(reply)
    const outbox = new Outbox({
      kept: keepsake(() => storage),
      send: send as never,
      now: () => moment.now,
      alone: (_, task) => task(),
    })
    outbox.keep(unsent('a'))
    await outbox.flush()
    const rest = outbox.rest

    moment.now = 39_999
    await outbox.flush()
    const early = send.mock.calls.length
    moment.now = 40_000
    await outbox.flush()

    expect(rest).toBe(40_000)
    expect(early).toBe(1)
    expect(send).toHaveBeenCalledTimes(2)
    expect(outbox.isWaiting).toBe(false)
  })

  test('is not sent once the server may have forgotten its key', async () => {
    const {outbox, sending, outcomes, tell} = openTab({now: 41 * DAY})
    outbox.keep(unsent('a'))
    outbox.watch('a'.repeat(32), tell)

    await outbox.flush()

    expect(sending).not.toHaveBeenCalled()
    expect(outcomes).toEqual([{is: 'too-old'}])
  })

  test('that must leave no trace is held by its page alone, before and after it was sent', async () => {
    const {outbox} = openTab()
    outbox.keep({...unsent('a'), isFleeting: true})
    const whileWaiting = storage.length

    await outbox.flush()

    expect(whileWaiting).toBe(0)
    expect(storage.length).toBe(0)
    expect(outbox.isKept('a'.repeat(32))).toBe(false)
    expect(outbox.find('https://saha.example/', address)?.outcome).toEqual({is: 'sent', reply})
  })

  test('that its citizen deletes while it is being sent leaves nothing behind', async () => {
    let finish: (reply: Reply) => void = () => {}
    const {outbox} = openTab({send: () => new Promise((resolve) => (finish = resolve))})
    outbox.keep(unsent('a'))
    const flushed = outbox.flush()

    outbox.forget('a'.repeat(32))
    finish(reply)
    await flushed

    expect(storage.length).toBe(0)
  })

  test('is found by its server and activity alone', () => {
    const {outbox} = openTab()
    outbox.keep(unsent('a'))

    expect(outbox.find('https://other.example/', address)).toBeUndefined()
    expect(outbox.find('https://saha.example/', {...address, activity: 'other'})).toBeUndefined()
    expect(outbox.find('https://saha.example/', address)?.unsent.body.key).toBe('a'.repeat(32))
  })

  test('that the browser will not keep is sent all the same, and said not to survive', async () => {
    const {outbox, sending} = openTab({open: refusingStorage})

    outbox.keep(unsent('a'))
    expect(outbox.isKept('a'.repeat(32))).toBe(false)
    await outbox.flush()

    expect(sending).toHaveBeenCalledOnce()
  })
})

describe('several at once', () => {
  test('thirty that waited for a week are sent once each, by three tabs, under their own keys', async () => {
    const phone = openTab({send: away})
    const all = Array.from({length: 30}, (_, at) => ({
      ...unsent('0'),
      body: {...unsent('0').body, key: at.toString(16).padStart(32, '0')},
    }))
    for (const one of all) phone.outbox.keep(one)

    const stored = new Map<string, number>()
    const send = async ({body}: Unsent) => {
      stored.set(body.key, (stored.get(body.key) ?? 0) + 1)
      return reply
    }
    const tabs = [0, 1, 2].map(() => openTab({send: send as never, now: 7 * DAY}))
    await Promise.all(tabs.map(({outbox}) => outbox.flush()))

    expect([...stored.keys()].toSorted()).toEqual(all.map(({body}) => body.key).toSorted())
    expect(tabs.every(({outbox}) => !outbox.isWaiting)).toBe(true)
  })

  test('one flush does not send what another is sending', async () => {
    let finish: (reply: Reply) => void = () => {}
    const {outbox, sending} = openTab({send: () => new Promise((resolve) => (finish = resolve))})
    outbox.keep(unsent('a'))

    const first = outbox.flush()
    await outbox.flush()
    finish(reply)
    await first

    expect(sending).toHaveBeenCalledOnce()
  })

  test('one that fails does not hold up the others', async () => {
    const send = ({body}: Unsent) => (body.key.startsWith('a') ? away() : Promise.resolve(reply))
    const {outbox} = openTab({send: send as never})
    outbox.keep(unsent('a'))
    outbox.keep(unsent('b'))

    await outbox.flush()

    expect(storage.getItem(`saha-outbox:${'b'.repeat(32)}`)).toContain(reply.receipt)
    expect(outbox.isWaiting).toBe(true)
  })

  test('a tab hears how another tab ended it', async () => {
    const waiting = openTab({send: away})
    waiting.outbox.keep(unsent('a'))
    waiting.outbox.watch('a'.repeat(32), waiting.tell)
    await openTab().outbox.flush()

    waiting.outbox.notice(`saha-outbox:${'a'.repeat(32)}`)
    waiting.outbox.notice(`saha-outbox:${'a'.repeat(32)}`)
    waiting.outbox.notice('theme')
    waiting.outbox.notice(null)

    expect(waiting.outcomes).toEqual([{is: 'sent', reply}])
  })

  test('that have ended are found before those that wait, so that no receipt stays unseen', async () => {
    const send = ({body}: Unsent) => (body.key.startsWith('a') ? away() : Promise.resolve(reply))
    const {outbox} = openTab({send: send as never})
    outbox.keep(unsent('a'))
    outbox.keep(unsent('b'))

    await outbox.flush()

    expect(outbox.find('https://saha.example/', address)?.outcome).toEqual({is: 'sent', reply})
    expect(outbox.at('a'.repeat(32))?.unsent.body).toMatchObject({answers: {why: 'secret a'}})
  })

  test("other people's scribble under our name is left alone", async () => {
    storage.setItem('saha-outbox:x', '{"half":')
    storage.setItem('saha-outbox:y', '{"unsent":{"body":{"key":"z"}}}')
    storage.setItem('saha-outbox:undefined', '{"unsent":{}}')
    storage.setItem('theme', 'dark')
    const {outbox, sending} = openTab()

    await outbox.flush()

    expect(sending).not.toHaveBeenCalled()
    expect(outbox.isWaiting).toBe(false)
    expect(outbox.find('https://saha.example/', address)).toBeUndefined()
  })
})
