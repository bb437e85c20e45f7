/** What an attacker would try. Each is refused, changes nothing and says nothing. */
import {refusals, routes} from '@saha/contract'
import {createHook} from 'node:async_hooks'
import {beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {june} from '../saha.test-kit.ts'
import {useFile} from '../storage/each-store.ts'
import {askedOfStore} from '../test-kit/asked-of-store.ts'
import {addMember} from './members.ts'
import {Browser, codeOf, createServer, makeMunicipalities, type Server} from './staff.test-kit.ts'

const opened = useFile()
const email = 'clerk@town.example'
let password = ''
let server: Server

beforeAll(async () => {
  const {db} = opened().store
  await makeMunicipalities(db)
  password = (await addMember(db, email, 'town', june)).password ?? ''
})

beforeEach(async () => {
  server = await createServer(opened().store)
})

describe('pages of others', () => {
  test.each([
    ['another site', {origin: 'https://evil.example', 'sec-fetch-site': 'cross-site'}],
    [
      'another site, in a browser that does not say so',
      {origin: 'https://evil.example', 'sec-fetch-site': undefined},
    ],
    [
      'a neighbour under the same domain',
      {origin: 'https://www.saha.example', 'sec-fetch-site': 'same-site'},
    ],
    ['the same host over http', {origin: 'http://saha.example', 'sec-fetch-site': 'cross-site'}],
    ['another port', {origin: 'https://saha.example:8443', 'sec-fetch-site': 'same-site'}],
    ['a page that hides where it is', {origin: undefined, 'sec-fetch-site': undefined}],
    ['a sandboxed frame', {origin: 'null', 'sec-fetch-site': 'cross-site'}],
  ])('cannot sign anybody in or out: %s', async (_, headers) => {
    const victim = new Browser(server)
    await victim.signIn(email, password)
    const attacker = new Browser(server, headers)
    for (const [name, value] of victim.cookies) attacker.cookies.set(name, value)

    const replies = [
      await attacker.ask('signIn', {}, {email, password}),
      await attacker.ask('signOut'),
      await attacker.ask('changePassword', {}, {current: password, next: 'x'.repeat(12)}),
    ]

    expect(replies.map(({status}) => status)).toEqual([403, 403, 403])
    expect(await codeOf(replies[0]!)).toBe('origin-not-allowed')
    expect(replies.flatMap((reply) => reply.headers.getSetCookie())).toEqual([])
    expect((await victim.ask('readOverview')).status).toBe(200)
  })

  test('cannot post a form: only JSON is taken', async () => {
    const types = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']

    const statuses = await Promise.all(
      types.map(async (type) => {
        const headers = {origin: 'https://saha.example', 'content-type': type}
        const body = JSON.stringify({email, password})
        return (await server.request('/console/api/session', {method: 'POST', headers, body})).status
      }),
    )

    expect(statuses).toEqual([415, 415, 415])
  })

  test('get no permission to ask, and can read nothing', async () => {
    const headers = {origin: 'https://evil.example', 'access-control-request-method': 'PUT'}
    const preflight = await server.request('/console/api/password', {method: 'OPTIONS', headers})
    const read = await server.request('/console/api/overview', {headers})

    for (const reply of [preflight, read]) {
      expect(reply.headers.get('access-control-allow-credentials')).toBeNull()
      expect(reply.headers.get('access-control-allow-methods')).toBeNull()
    }
    expect(read.headers.get('access-control-allow-origin')).toBeNull()
    expect(read.headers.get('cross-origin-resource-policy')).toBe('same-origin')
  })
})

describe('every reply to staff', () => {
  test('is kept by nobody and shown in no frame', async () => {
    const browser = new Browser(server)
    const replies = [
      await browser.ask('readOverview'),
      await browser.ask('signIn', {}, {email, password: 'wrong password'}),
      await browser.ask('signIn', {}, {email, password}),
      await browser.ask('readOverview'),
      await browser.ask('readConsultations', {municipality: 'town'}),
      await browser.ask('readConsultations', {municipality: 'village'}),
      await browser.ask('signOut'),
    ]

    expect(replies.map(({status}) => status)).toEqual([401, 401, 204, 200, 200, 404, 204])
    for (const {headers} of replies) {
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('x-frame-options')).toBe('DENY')
    }
  })

  test('leads nowhere else, whatever is asked', async () => {
    const wishes = 'callbackURL=https://evil.example&redirectTo=https://evil.example&next=//evil.example'

    const replies = await Promise.all(
      ['/console', '/console/', '/console/api/overview', '/console/api/session'].map((path) =>
        server.request(`${path}?${wishes}`),
      ),
    )

    expect(replies.map(({headers}) => headers.get('location'))).toEqual(['console/', null, null, null])
  })
})

describe('the public routes', () => {
  test('never set a cookie, signed in or not', async () => {
    const browser = new Browser(server)
    await browser.signIn(email, password)
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const paths = Object.values(routes).map(({method, path}) => ({
      method,
      path: path.replace(':municipality', 'town').replace(':activity', 'park-survey'),
    }))
    const others = [
      '/',
      '/saha.js',
      '/health/live',
      '/health/ready',
      '/metrics',
      '/v1/openapi.json',
      '/nowhere',
    ]

    const replies = await Promise.all(
      [...paths, ...others.map((path) => ({method: 'GET', path}))].flatMap(({method, path}) => [
        server.request(path, {method}),
        server.request(path, {method, headers: {cookie}}),
      ]),
    )

    expect(replies.flatMap(({headers}) => headers.getSetCookie())).toEqual([])
    expect(replies.some(({status}) => status === 200)).toBe(true)
  })

  test('know nothing of the codes that staff meet', () => {
    expect(Object.keys(refusals)).not.toContain('wrong-sign-in')
  })
})

describe('what better-auth would offer by itself', () => {
  test.each([
    '/api/auth/sign-up/email',
    '/api/auth/get-session',
    '/console/api/sign-up/email',
    '/console/api/auth/sign-in/email',
  ])('is not reachable: %s', async (path) => {
    const headers = {origin: 'https://saha.example', 'content-type': 'application/json'}
    const body = JSON.stringify({email: 'new@evil.example', password: 'x'.repeat(12), name: 'x'})

    const replies = [await server.request(path), await server.request(path, {method: 'POST', headers, body})]

    expect(replies.map(({status}) => status)).toEqual([404, 404])
  })
})

describe('fields that nobody asked for', () => {
  test('are refused, each column of each table of staff', async () => {
    const {db} = opened().store
    const tables = ['staff_user', 'staff_session', 'staff_account', 'staff_membership'] as const
    const before = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()))
    const columns = (await db.introspection.getTables())
      .filter(({name}) => name.startsWith('staff_'))
      .flatMap((table) => table.columns.map(({name}) => name))
    const browser = new Browser(server)

    const extra = columns.filter((column) => !['email', 'password'].includes(column))
    const statuses = await Promise.all(
      extra.map(async (column) => (await browser.ask('signIn', {}, {email, password, [column]: '1'})).status),
    )

    expect(extra.length).toBeGreaterThan(10)
    expect(new Set(statuses)).toEqual(new Set([422]))
    expect(await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()))).toEqual(
      before,
    )
  })
})

describe('guessing', () => {
  test('is slowed down where it comes from, and nobody else is', async () => {
    const attacker = new Browser(server, {'x-forwarded-for': '203.0.113.9'})
    const clerk = new Browser(server, {'x-forwarded-for': '192.0.2.7'})

    const statuses = await inTurn(7, () => attacker.signIn(email, 'wrong password'))
    const slowed = await attacker.ask('signIn', {}, {email, password})

    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429])
    expect([await codeOf(slowed.clone()), slowed.headers.get('retry-after')]).toEqual([
      'too-many-tries',
      '15',
    ])
    expect(await clerk.signIn(email, password)).toBe(204)
  })

  test('is slowed down alike for an address that nobody has', async () => {
    const attacker = new Browser(server)

    const statuses = await inTurn(7, () => attacker.signIn('nobody@town.example', 'wrong password'))

    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429])
  })

  test('by a colleague behind the same router does not keep out a browser that has signed in before', async () => {
    const clerk = new Browser(server)
    await clerk.signIn(email, password)
    await clerk.ask('signOut')
    const colleague = new Browser(server)
    await inTurn(7, () => colleague.signIn(email, 'wrong password'))

    expect(await clerk.signIn(email, password)).toBe(204)
  })

  test('cannot hide behind a made-up address: what a client writes itself is passed over', async () => {
    const statuses: number[] = []
    for (let number = 0; number < 7; number++) {
      const forged = new Browser(server, {'x-forwarded-for': `10.${number}.0.1, 203.0.113.9`})
      statuses.push(await forged.signIn(email, 'wrong password'))
    }

    expect(statuses.slice(-2)).toEqual([429, 429])
  })

  test('the present password of an open session is slowed down too', async () => {
    const browser = new Browser(server)
    await browser.signIn(email, password)

    const statuses = await inTurn(
      7,
      async () =>
        (await browser.ask('changePassword', {}, {current: 'a guess', next: 'x'.repeat(12)})).status,
    )

    expect(statuses).toEqual([403, 403, 403, 403, 403, 429, 429])
  })

  test('by many at once does not use up the machine, nor keep out a browser that has signed in before', async () => {
    const clerk = new Browser(server)
    await clerk.signIn(email, password)
    await clerk.ask('signOut')

    const crowd = Array.from({length: 12}, (_, number) =>
      new Browser(server, {'x-forwarded-for': `198.51.${number}.1`}).ask(
        'signIn',
        {},
        {email, password: 'a guess'},
      ),
    )
    const status = clerk.signIn(email, password)
    const codes = await Promise.all((await Promise.all(crowd)).map(codeOf))

    expect(codes.filter((code) => code === 'wrong-sign-in')).toHaveLength(8)
    expect(codes.filter((code) => code === 'busy')).toHaveLength(4)
    expect(await status).toBe(204)
  })

  test('tells nobody who has an account: the reply is the same, after the same work', async () => {
    const known = await guess(email)
    const unknown = await guess('nobody@town.example')

    expect(unknown).toEqual(known)
    expect(known).toMatchObject({status: 401, code: 'wrong-sign-in', passwordsHashed: 1})
    expect(known.statements.length).toBeGreaterThan(0)
  })
})

/** A wrong password for an address. @returns all of the reply, and all that was done for it. */
async function guess(address: string) {
  let passwordsHashed = 0
  const hashing = createHook({init: (_, type) => (passwordsHashed += type === 'SCRYPTREQUEST' ? 1 : 0)})
  hashing.enable()
  const {done: reply, statements} = await askedOfStore(opened().store, () =>
    new Browser(server).ask('signIn', {}, {email: address, password: 'wrong password'}),
  )
  hashing.disable()
  const headers = [...reply.headers.keys()].toSorted()
  return {status: reply.status, code: await codeOf(reply), headers, statements, passwordsHashed}
}

async function inTurn<T>(times: number, act: () => Promise<T>): Promise<T[]> {
  const results: T[] = []
  for (let time = 0; time < times; time++) results.push(await act())
  return results
}
