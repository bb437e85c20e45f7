/** Signing in by the provider of the municipality: a real one, and one that lies. */
import {ProviderAddress, StaffOverview} from '@saha/contract'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {june} from '../saha.test-kit.ts'
import {useFile} from '../storage/each-store.ts'
import {invite} from './invitations.queries.ts'
import {addMember} from './members.ts'
import {
  openLiar,
  openProvider,
  visit,
  type Account,
  type Lie,
  type TestProvider,
} from './provider.test-kit.ts'
import {switchCodesOn} from './sign-in.test-kit.ts'
import {Browser, codeOf, createServer, makeMunicipalities, publicUrl, type Server} from './staff.test-kit.ts'

const opened = useFile()
const clerk: Account = {sub: 'clerk-1', email: 'clerk@town.example', email_verified: true}
let password = ''

beforeAll(async () => {
  const {db} = opened().store
  await makeMunicipalities(db)
  password = (await addMember(db, clerk.email, 'town', june)).password ?? ''
  await addMember(db, 'mayor@town.example', 'town', june)
})

const provided = (provider: TestProvider) =>
  createServer(opened().store, {now: june}, 1, {provider: provider.settings})

/** Asks the server where to go. */
async function addressFor(browser: Browser): Promise<URL> {
  const reply = await browser.ask('askProvider')
  return new URL(ProviderAddress.parse(await reply.json()).address)
}

const back = (browser: Browser, reply: URLSearchParams) =>
  browser.ask('signInByProvider', {}, Object.fromEntries(reply))

describe('a real provider', () => {
  let account = clerk
  let provider: TestProvider
  let server: Server
  let browser: Browser

  beforeAll(async () => {
    provider = await openProvider(() => account)
    server = await provided(provider)
  })
  afterAll(() => provider.close())
  beforeEach(() => {
    account = clerk
    browser = new Browser(server)
  })

  const comeIn = async (who = browser) => back(who, await visit((await addressFor(who)).href))

  test('is asked with all that the standard offers against mix-ups, and for no more than an address', async () => {
    const address = await addressFor(browser)

    const {searchParams} = address
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      scope: 'openid email',
      code_challenge_method: 'S256',
      redirect_uri: `${publicUrl}/console/provider`,
    })
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(searchParams.get(name)).toMatch(/^[\w-]{43}$/)
  })

  test('lets somebody in who works here', async () => {
    const reply = await comeIn()

    expect(reply.status).toBe(204)
    const overview = StaffOverview.parse(await (await browser.ask('readOverview')).json())
    expect(overview.email).toBe(clerk.email)
    expect(reply.headers.getSetCookie().join()).toContain('SameSite=Strict')
  })

  test('lets nobody in whom nobody has invited', async () => {
    account = {...clerk, sub: 'stranger-1', email: 'stranger@town.example'}

    const reply = await comeIn()

    expect([reply.status, await codeOf(reply)]).toEqual([403, 'not-invited'])
    expect((await browser.ask('readOverview')).status).toBe(401)
  })

  test('lets somebody in who is invited, and makes them a colleague', async () => {
    const {db} = opened().store
    const email = 'new@town.example'
    const wish = {municipality: 'town', email, role: 'moderator'} as const
    await invite(db, wish, {hash: 'h'.repeat(43), letter: 'none', now: june})
    account = {sub: 'new-1', email, email_verified: true}

    expect((await comeIn()).status).toBe(204)

    const {municipalities} = StaffOverview.parse(await (await browser.ask('readOverview')).json())
    expect(municipalities.map(({id}) => id)).toEqual(['town'])
    expect(await db.selectFrom('staff_invitation').selectAll().execute()).toEqual([])
  })

  test('lets nobody in by an address that it has not verified', async () => {
    account = {sub: 'mayor-1', email: 'mayor@town.example', email_verified: false}

    const reply = await comeIn()

    expect([reply.status, await codeOf(reply)]).toEqual([403, 'not-invited'])
  })

  test('does not give one person’s account to another one with the same address', async () => {
    await comeIn()
    account = {...clerk, sub: 'clerk-2'}

    const reply = await comeIn(new Browser(server))

    expect([reply.status, await codeOf(reply)]).toEqual([403, 'not-invited'])
  })

  test('does not lead somebody to a colleague’s account when it calls them by that address later', async () => {
    await comeIn()
    account = {...clerk, email: 'mayor@town.example'}

    const reply = await comeIn(new Browser(server))

    expect([reply.status, await codeOf(reply)]).toEqual([403, 'not-invited'])
  })

  test('is asked for a code after it where somebody has switched codes on', async () => {
    const own = new Browser(server)
    await own.signIn(clerk.email, password)
    await switchCodesOn(own, password)

    const reply = await comeIn()

    expect(await reply.json()).toEqual({wants: 'code'})
    expect((await browser.ask('readOverview')).status).toBe(401)
    await own.ask('endTwoFactor', {}, {password})
  })

  test('is believed once: the same reply again lets nobody in', async () => {
    const reply = await visit((await addressFor(browser)).href)
    const errand = new Map(browser.cookies)
    await back(browser, reply)
    const thief = new Browser(server)
    for (const [name, value] of errand) thief.cookies.set(name, value)

    const again = await back(thief, reply)

    expect([again.status, await codeOf(again)]).toEqual([401, 'provider-failed'])
  })

  test('is not believed in another browser than the one that went there', async () => {
    const reply = await visit((await addressFor(browser)).href)
    const victim = new Browser(server)
    await addressFor(victim)

    const forced = await back(victim, reply)

    expect([forced.status, await codeOf(forced)]).toEqual([401, 'provider-failed'])
    expect((await victim.ask('readOverview')).status).toBe(401)
  })
})

describe('a provider that lies', () => {
  let lie: Lie = {}
  let liar: Awaited<ReturnType<typeof openLiar>>
  let server: Server

  beforeAll(async () => {
    liar = await openLiar({...clerk, sub: 'clerk-at-the-liar'}, () => lie)
    server = await provided(liar)
  })
  afterAll(() => liar.close())

  async function tryWith(what: Lie, more: Record<string, string> = {}): Promise<Response> {
    lie = what
    const browser = new Browser(server)
    const {searchParams} = await addressFor(browser)
    liar.nonce = searchParams.get('nonce') ?? ''
    const state = searchParams.get('state') ?? ''
    return back(browser, new URLSearchParams({code: 'any', state, ...more}))
  }

  test('is believed as long as it tells the truth', async () => {
    expect((await tryWith({})).status).toBe(204)
  })

  test.each<[string, Lie]>([
    ['who signed', {claims: {iss: 'https://other.example'}}],
    ['to whom it replies', {claims: {nonce: 'another-nonce'}}],
    ['that it was asked at all', {claims: {nonce: undefined}}],
    ['for whom it is', {claims: {aud: 'another-client'}}],
    ['for whom it is among several', {claims: {aud: ['saha', 'other'], azp: 'other'}}],
    ['until when it holds', {claims: {exp: 1_700_000_000}}],
    ['who it is, with nobody', {claims: {sub: ''}}],
    ['its signature, with none', {signature: 'none'}],
    ['its signature, by another key', {signature: 'other key'}],
    ['its signature, by what the client knows', {signature: 'by the secret of the client'}],
    ['an address, with none', {claims: {email: 7}}],
    ['where it stands', {isRedirect: true}],
    ['the end of its reply', {isEndless: true}],
    ['that it will reply', {isSilent: true}],
  ])('lets nobody in when it lies about %s', async (_, what) => {
    const reply = await tryWith(what)

    expect([reply.status, await codeOf(reply)]).toEqual([401, 'provider-failed'])
    expect(reply.headers.getSetCookie()).toEqual([])
  })

  test.each([
    ['is not verified', {email_verified: false}],
    ['is said to be verified in words', {email_verified: 'true'}],
    ['is somebody else’s', {sub: 'mallory', email: clerk.email}],
    ['is the mayor’s, for somebody who was the clerk', {email: 'mayor@town.example'}],
  ])('lets nobody in whose address %s', async (_, claims) => {
    const reply = await tryWith({claims})

    expect([reply.status, await codeOf(reply)]).toEqual([403, 'not-invited'])
  })

  test('lets nobody in with a state of its own, or under another name', async () => {
    const replies = [await tryWith({}, {state: 'its-own'}), await tryWith({}, {iss: 'https://other.example'})]

    expect(await Promise.all(replies.map(codeOf))).toEqual(['provider-failed', 'provider-failed'])
  })
})

test('a server without a provider asks none', async () => {
  const browser = new Browser(await createServer(opened().store))

  const statuses = [
    (await browser.ask('askProvider')).status,
    (await browser.ask('signInByProvider', {}, {code: 'x', state: 'y'})).status,
  ]

  expect(statuses).toEqual([404, 404])
})
