import {describe, expect, test} from 'vitest'
import {Refusal} from '../refusal.ts'
import {keepFresh, type Asked} from './fresh-replies.ts'
import {prepare, type Prepared} from './prepared.ts'

/** Replies that say how often something was loaded; loading waits for `go` where a test wants it to. */
function openReplies(most?: number) {
  const clock = {now: 1_000_000}
  const loaded: string[] = []
  let go = Promise.resolve()
  const replies = keepFresh<Asked>(
    async ({address, variant}, _, permit) => {
      const since = clock.now
      loaded.push(variant ?? address)
      const text = `${address} ${variant} ${loaded.length}`
      await go
      await permit()
      const prepared = await prepare(text, {type: 'text/plain', cache: 'no-store'})
      return {prepared, source: text, since, until: since + 1_000}
    },
    () => clock.now,
    most,
  )
  const read = async (address: string, variant?: string) =>
    textOf(await replies.at(variant === undefined ? {address} : {address, variant}))
  return {
    ...replies,
    clock,
    loaded,
    read,
    /** Whoever loads waits until the function that this gives is called. */
    holdUp: () => {
      const {promise, resolve} = Promise.withResolvers<void>()
      go = promise
      return () => {
        go = Promise.resolve()
        resolve()
      }
    },
  }
}

const textOf = (prepared: Prepared | undefined) => Buffer.from(prepared?.plain.bytes ?? []).toString()

describe('what is prepared for readers', () => {
  test('is made once a second, however many ask, and for each page of its own', async () => {
    const {read, loaded, clock} = openReplies()

    await Promise.all(Array.from({length: 50}, () => read('a/b', 'newest')))
    await read('a/b', 'oldest')
    await read('a/b', 'newest')
    clock.now += 1_000
    await read('a/b', 'newest')

    expect(loaded).toEqual(['newest', 'oldest', 'newest'])
  })

  test('is made anew at once after a change, on all pages of that address and no other', async () => {
    const {read, loaded, forget} = openReplies()
    for (const page of ['newest', 'oldest']) await read('a/b', page)
    await read('a/c')

    forget('a/b')
    for (const page of ['newest', 'oldest']) await read('a/b', page)
    await read('a/c')

    expect(loaded).toEqual(['newest', 'oldest', 'a/c', 'newest', 'oldest'])
  })

  test('is not what was begun before a change, even if that comes later', async () => {
    const {read, holdUp, forget} = openReplies()
    const letGo = holdUp()
    const early = read('a/b')

    forget('a/b')
    const late = read('a/b')
    letGo()

    expect(await early).toBe('a/b undefined 1')
    expect(await late).toBe('a/b undefined 2')
    expect(await read('a/b')).toBe('a/b undefined 2')
  })

  test('is made no more than twenty times a second beside the first, and is right a second later', async () => {
    const {read, loaded, forget, clock} = openReplies()
    await read('a/b')

    for (let change = 0; change < 500; change++) {
      forget('a/b')
      await read('a/b')
      clock.now += 1
    }
    const within = loaded.length
    clock.now += 1_000

    expect(within).toBe(21)
    expect(await read('a/b')).toBe('a/b undefined 22')
  })

  test('is refused to whoever has asked for too much, and made for others who ask at the same time', async () => {
    const {at, loaded, holdUp} = openReplies()
    const letGo = holdUp()
    const refuse = async () => {
      throw new Refusal('too-many')
    }

    const asked = [at({address: 'a/b'}, refuse), at({address: 'a/b'}), at({address: 'a/b'}, refuse)]
    letGo()

    const outcomes = await Promise.allSettled(asked)
    expect(outcomes.map(({status}) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled'])
    expect(loaded).toHaveLength(2)
  })

  test('is kept for as many pages as there is room for: those read last', async () => {
    const {read, loaded} = openReplies(2)

    for (const page of ['one', 'two', 'one', 'three', 'one', 'two']) await read('a/b', page)

    expect(loaded).toEqual(['one', 'two', 'three', 'two'])
  })
})
