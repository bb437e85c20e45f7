/** What every reader gets: bytes made once, the smallest that can be read, and only when they are new. */
import {routes} from '@saha/contract/routes'
import {brotliDecompressSync, gunzipSync} from 'node:zlib'
import {beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {useFile} from '../storage/each-store.ts'
import {activityPath, closes, june, openSquare, opens, post, resultsPath, site} from '../saha.test-kit.ts'

const opened = useFile()
let square: Awaited<ReturnType<typeof openSquare>>

beforeAll(async () => {
  await (await openSquare(opened().store)).define()
})

beforeEach(async () => {
  square = await openSquare(opened().store)
})

const unpack: Record<string, (bytes: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  not: (bytes) => bytes,
}

describe.each([
  ['an activity', activityPath],
  ['results', resultsPath],
])('%s', (_, path) => {
  const read = (headers: Record<string, string> = {}) => square.app.request(path, {headers})

  test('may be read by every site, without cookies', async () => {
    const reply = await read({origin: 'https://anywhere.example'})

    expect(reply.status).toBe(200)
    expect(reply.headers.get('access-control-allow-origin')).toBe('*')
    expect(reply.headers.get('access-control-allow-credentials')).toBeNull()
    expect(reply.headers.get('set-cookie')).toBeNull()
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
    expect(reply.headers.get('vary')).toBe('accept-encoding')
    expect(reply.headers.get('cache-control')).toMatch(/^public, max-age=\d$/)
  })

  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['br;q=1.0, *;q=0.1', 'br'],
    ['identity', null],
    ['gzip;q=0', null],
  ])('is packed as the reader can unpack it: %s', async (accepted, encoding) => {
    const plain = await (await read()).text()

    const reply = await read({'accept-encoding': accepted})
    const bytes = Buffer.from(await reply.arrayBuffer())

    const packed = reply.headers.get('content-encoding')
    expect(unpack[packed ?? 'not']?.(bytes).toString()).toBe(plain)
    expect(reply.headers.get('content-length')).toBe(String(bytes.length))
    // What is too short to be packed goes out as it is.
    expect([encoding, null]).toContain(packed)
  })

  test('is sent once to a reader who asks only for news', async () => {
    const etag = (await read()).headers.get('etag') ?? ''

    const replies = await Promise.all(
      [etag, `"other", ${etag}`, etag.replace('W/', ''), '*'].map((known) => read({'if-none-match': known})),
    )

    expect(replies.map(({status}) => status)).toEqual([304, 304, 304, 304])
    expect(await replies[0]!.text()).toBe('')
    expect(replies[0]!.headers.get('etag')).toBe(etag)
    expect(replies[0]!.headers.get('access-control-allow-origin')).toBe('*')
    expect((await read({'if-none-match': 'W/"older"'})).status).toBe(200)
  })

  test('answers HEAD without a body', async () => {
    const reply = await square.app.request(path, {method: 'HEAD'})

    expect(reply.status).toBe(200)
    expect(await reply.text()).toBe('')
  })

  test('is asked of the store once, however many ask', async () => {
    const replies = await Promise.all(Array.from({length: 100}, () => read()))

    expect(new Set(replies.map(({headers}) => headers.get('etag'))).size).toBe(1)
  })
})

describe('the state of an activity', () => {
  async function stateAt(now: number) {
    square.clock.now = now
    const {state} = (await (await square.app.request(activityPath)).json()) as {state: string}
    return state
  }

  test('changes at the very moment', async () => {
    const moments = [opens - 1, opens, june, closes - 1, closes]

    const states: string[] = []
    for (const moment of moments) states.push(await stateAt(moment))

    expect(states).toEqual(['not-yet-open', 'open', 'open', 'open', 'closed'])
  })

  test('is right again after the clock was set back', async () => {
    expect(await stateAt(closes)).toBe('closed')
    expect(await stateAt(june)).toBe('open')
  })
})

describe('a browser that asks before it sends', () => {
  test.each(Object.values(routes).map(({path}) => [path]))('may send to %s', async (path) => {
    const reply = await square.app.request(path.replace(/:[a-z]+/g, 'x'), {
      method: 'OPTIONS',
      headers: {origin: site, 'access-control-request-method': 'POST'},
    })

    expect(reply.status).toBe(204)
    expect(reply.headers.get('access-control-allow-origin')).toBe('*')
    expect(reply.headers.get('access-control-allow-headers')).toBe(
      'content-type, saha-browser, saha-frame, saha-pass, saha-receipt',
    )
    expect(Number(reply.headers.get('access-control-max-age'))).toBeGreaterThan(600)
  })
})

test('an error of ours is logged once, without what was typed, and says nothing to the outside', async () => {
  const lines: string[] = []
  const log = {error: (...words: unknown[]) => lines.push(JSON.stringify(words))}
  const broken = await openSquare({...opened().store, db: {} as never}, {log: log as never})

  const reply = await broken.send({key: 'gh0st-w0rd'})

  expect(reply.status).toBe(500)
  expect(await reply.json()).toEqual({type: 'urn:saha:refusal:unknown', status: 500, code: 'unknown'})
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain('TypeError')
  expect(lines[0]).not.toContain('gh0st')
})

test('nothing is answered with a cookie', async () => {
  const replies = [
    await square.app.request('/'),
    await square.app.request(activityPath, {headers: {cookie: 'a=b'}}),
    await square.app.request('/v1/surveys/irbid/park-survey/responses', post({})),
  ]

  expect(replies.flatMap((reply) => reply.headers.getSetCookie())).toEqual([])
})
