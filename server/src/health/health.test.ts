import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {useFile} from '../storage/each-store.ts'
import {openStore} from '../storage/open.ts'
import {openSquare} from '../saha.test-kit.ts'
import {findAilments} from './ailments.ts'
import {feelPulse} from './pulse.ts'

const opened = useFile()
const steady = {isSteady: () => true, stop: () => {}}

test('a server with its store is ready', async () => {
  const {app} = await openSquare(opened().store)

  const reply = await app.request('/health/ready')

  expect(reply.status).toBe(200)
  expect(await reply.json()).toEqual({status: 'ok'})
})

test('a server that will stop is not ready any more, and still lives', async () => {
  const {app, announceStop} = await openSquare(opened().store)
  announceStop()

  const ready = await app.request('/health/ready')
  const live = await app.request('/health/live')

  expect(ready.status).toBe(503)
  expect(await ready.json()).toEqual({status: 'not-ready', because: ['stopping']})
  expect(live.status).toBe(200)
})

test('a server that stood still is not ready', async () => {
  const stalled = {isSteady: () => false, stop: () => {}}

  expect(await findAilments({store: opened().store, pulse: stalled, isStopping: () => false})).toEqual([
    'stalled',
  ])
})

test('a server whose tables are not up to date is not ready', async () => {
  const store = await openStore(`${opened().address}.empty`)

  expect(await findAilments({store, pulse: steady, isStopping: () => false})).toEqual(['migrations'])

  await store.close()
})

test('a server that has lost its store is not ready', async () => {
  const store = await openStore(`${opened().address}.lost`)
  await store.close()

  expect(await findAilments({store, pulse: steady, isStopping: () => false})).toEqual(['store'])
})

describe('the pulse', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  test('is steady while the event loop runs', () => {
    const pulse = feelPulse(() => Date.now())
    vi.advanceTimersByTime(60_000)

    expect(pulse.isSteady()).toBe(true)
    pulse.stop()
  })

  test('is unsteady for some seconds after the event loop stood still', () => {
    let moment = 0
    const pulse = feelPulse(() => moment)
    moment += 2_000

    expect(pulse.isSteady()).toBe(false)
    for (let beat = 0; beat < 24; beat++) {
      moment += 250
      vi.advanceTimersByTime(250)
    }
    expect(pulse.isSteady()).toBe(true)
    pulse.stop()
  })
})
