/** One network may send much, but not so much that others come short. */
import {routes} from '@saha/contract/routes'
import {afterEach, beforeAll, beforeEach, expect, test, vi} from 'vitest'
import {
  countResponses,
  forgetContributions,
  formOf,
  openSquare,
  post,
  responsesPath,
  resultsPath,
} from '../saha.test-kit.ts'
import {useFile} from '../storage/each-store.ts'
import {usualPerMinute} from './limit-senders.ts'

const opened = useFile()

beforeAll(async () => {
  await (await openSquare(opened().store)).define()
})

beforeEach(() => forgetContributions(opened().store))

afterEach(() => vi.useRealTimers())

/** A server, and people who send to it from addresses. */
async function openNetworked(perMinute: number, proxies = 0) {
  const lines: string[] = []
  const write = (...words: unknown[]) => lines.push(JSON.stringify(words))
  const log = {error: write, warn: write, info: write}
  const square = await openSquare(opened().store, {perMinute, staff: {proxies}, log: log as never})
  const from = (address: string) => ({incoming: {socket: {remoteAddress: address}}})
  return {
    ...square,
    lines,
    sendFrom: (address: string, number: number, headers: Record<string, string> = {}) =>
      square.app.request(responsesPath, post(formOf(number), headers), from(address)),
    ask: (address: string, path: string, init?: RequestInit) => square.app.request(path, init, from(address)),
  }
}

test('a town behind one address answers in an evening: five hundred within a minute are stored', async () => {
  const town = await openNetworked(usualPerMinute)

  const replies = await Promise.all(
    Array.from({length: 500}, (_, number) => town.sendFrom('192.0.2.1', number)),
  )

  expect(replies.filter(({status}) => status !== 201)).toEqual([])
  expect(await countResponses(opened().store)).toBe(500)
})

test('what is too much is told when to come again, and nothing of it is stored', async () => {
  const {sendFrom} = await openNetworked(2)
  await Promise.all([sendFrom('192.0.2.1', 1), sendFrom('192.0.2.1', 2)])

  const reply = await sendFrom('192.0.2.1', 3)

  expect(reply.status).toBe(429)
  expect(await reply.json()).toEqual({type: 'urn:saha:refusal:too-many', status: 429, code: 'too-many'})
  expect(Number(reply.headers.get('retry-after'))).toBeGreaterThanOrEqual(30)
  expect(Number(reply.headers.get('retry-after'))).toBeLessThanOrEqual(90)
  expect(reply.headers.get('access-control-expose-headers')).toBe('retry-after')
  expect(reply.headers.get('access-control-allow-origin')).toBe('*')
  expect(await countResponses(opened().store)).toBe(2)
})

test('whoever comes again after the wait is heard, once', async () => {
  vi.useFakeTimers({toFake: ['Date', 'setTimeout', 'clearTimeout']})
  const {sendFrom} = await openNetworked(1)
  await sendFrom('192.0.2.1', 1)
  const refused = await sendFrom('192.0.2.1', 2)

  vi.advanceTimersByTime(Number(refused.headers.get('retry-after')) * 1_000)
  const again = await sendFrom('192.0.2.1', 2)

  expect(again.status).toBe(201)
  expect(await countResponses(opened().store)).toBe(2)
})

test.each([
  ['a neighbour in the same block of addresses', '192.0.2.1', '192.0.2.200'],
  ['the same address in the form of IPv6', '192.0.2.1', '::ffff:192.0.2.1'],
  ['the same, in its other spelling', '192.0.2.1', '::ffff:c000:0201'],
  ['another address of the same phone', '2001:db8:1:2::1', '2001:db8:1:2:aaaa:bbbb:cccc:dddd'],
  ['another subnet of the same site', '2001:db8:1:2::1', '2001:db8:1:3::1'],
  ['the same address with a zone', 'fe80::1', 'fe80::1%eth0'],
])('%s is the same network', async (_, first, second) => {
  const {sendFrom} = await openNetworked(1)
  await sendFrom(first, 1)

  expect((await sendFrom(second, 2)).status).toBe(429)
})

test.each([
  ['another block of addresses', '192.0.2.1', '192.0.3.1'],
  ['another site', '2001:db8:1::1', '2001:db8:2::1'],
  ['another address that begins alike', '2001:db8::1', '2001:db80::1'],
])('%s is not held back', async (_, first, second) => {
  const {sendFrom} = await openNetworked(1)
  await sendFrom(first, 1)

  expect((await sendFrom(second, 2)).status).toBe(201)
})

test('a new day begins with new counts, under another key', async () => {
  const {sendFrom, clock} = await openNetworked(1)
  await sendFrom('192.0.2.1', 1)

  clock.now += 24 * 60 * 60 * 1_000

  expect((await sendFrom('192.0.2.1', 2)).status).toBe(201)
})

test('what a client says of itself counts for nothing, unless a proxy says so that we know of', async () => {
  const direct = await openNetworked(1)
  const behind = await openNetworked(1, 1)
  const said = (address: string) => ({'x-forwarded-for': `203.0.113.9, ${address}`})

  await direct.sendFrom('192.0.2.1', 1, said('198.51.100.1'))
  const other = await direct.sendFrom('192.0.2.1', 2, said('198.51.101.1'))
  await behind.sendFrom('10.0.0.1', 3, said('198.51.100.1'))
  const stranger = await behind.sendFrom('10.0.0.1', 4, said('198.51.101.1'))
  const neighbour = await behind.sendFrom('10.0.0.1', 5, said('198.51.100.2'))

  expect([other.status, stranger.status, neighbour.status]).toEqual([429, 201, 429])
})

test('looking at the results is never limited', async () => {
  const {ask} = await openNetworked(1)

  const replies = await Promise.all(Array.from({length: 20}, () => ask('192.0.2.1', resultsPath)))

  expect(new Set(replies.map(({status}) => status))).toEqual(new Set([200]))
})

test('every route that writes, or looks into the store, is limited', async () => {
  const all = Object.values(routes).filter(({method, path}) => method !== 'GET' || path === '/v1/receipts')
  const statuses: number[] = []
  for (const {method, path} of all) {
    const {ask} = await openNetworked(1)
    const address = path.replace(/:[a-z]+/g, 'x')
    await ask('192.0.2.1', address, {method})
    statuses.push((await ask('192.0.2.1', address, {method})).status)
  }

  expect(all.length).toBeGreaterThanOrEqual(2)
  expect(new Set(statuses)).toEqual(new Set([429]))
})

test('nobody who is refused is written down', async () => {
  const {sendFrom, lines} = await openNetworked(1)
  await sendFrom('192.0.2.1', 1)

  await sendFrom('192.0.2.1', 2)

  expect(lines).toEqual([])
})
