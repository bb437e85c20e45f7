/** Where activities stand: what a municipality is told, and how little is stored for it. */
import type {MunicipalSettings, Placement, SeenSite} from '@saha/contract'
import {dayOf} from '@saha/domain'
import {beforeEach, describe, expect, test} from 'vitest'
import {importDefinition} from '../activities/import-definition.ts'
import {eraseExpired} from '../retention/retention.ts'
import {activityPath, formOf, june, parkDefinition, post, responsesPath, site} from '../saha.test-kit.ts'
import {addMember} from '../staff/members.ts'
import {Browser, createServer, type Server} from '../staff/staff.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'

const elsewhere = 'https://blog.example'
const today = '2026-06-15'
const DAY = 86_400_000
const park = {municipality: 'irbid', activity: 'park-survey'}

describeEachStore('a site on which an activity stands', (opened) => {
  let clock = {now: june}
  let server: Server
  let owner: Browser
  let owners = 0
  const db = () => opened().store.db

  beforeEach(async () => {
    await db().deleteFrom('site_seen').execute()
    await db().deleteFrom('site_version').execute()
    await importDefinition(db(), parkDefinition())
    clock = {now: june}
    server = await createServer(opened().store, clock)
    const email = `owner${(owners += 1)}@irbid.example`
    const {password} = await addMember(db(), email, 'irbid', june)
    owner = new Browser(server)
    await owner.signIn(email, password ?? '')
  })

  const readFrom = (origin?: string) => server.request(activityPath, origin ? {headers: {origin}} : {})
  const sendFrom = (origin: string, key: number) => server.request(responsesPath, post(formOf(key), {origin}))
  const load = (origin: string, version: string) =>
    server.request(`/v/${version}/survey.js`, {headers: {origin}})
  const placement = async () => (await (await owner.ask('readPlacement', park)).json()) as Placement
  const at = async (origin: string): Promise<SeenSite | undefined> =>
    (await placement()).sites.find((one) => one.origin === origin)

  test('is known where a frame stands: of the page around it only the site is noted', async () => {
    const frame = (headers: Record<string, string>) =>
      server.request('/embed/irbid/park-survey/frame', {headers: {'sec-fetch-dest': 'iframe', ...headers}})
    await frame({referer: `${elsewhere}/a/page?with=words`})
    await frame({referer: 'about:blank'})
    await frame({})
    await frame({'sec-fetch-dest': 'document', referer: 'https://letters.example/'})

    expect((await placement()).sites.map(({origin, read}) => [origin, read])).toEqual([
      [site, null],
      [elsewhere, today],
    ])
  })

  describe('that is allowed', () => {
    test('is listed before anything was seen there', async () => {
      expect((await placement()).sites).toEqual([
        {
          origin: site,
          isAllowed: true,
          read: null,
          readsOthers: false,
          wasRefused: false,
          fetched: null,
          version: null,
          old: null,
        },
      ])
    })

    test('shows the day on which citizens read there, and the version', async () => {
      const {version} = await placement()
      await load(site, version)
      await readFrom(site)

      expect(await at(site)).toEqual({
        origin: site,
        isAllowed: true,
        read: today,
        readsOthers: false,
        wasRefused: false,
        fetched: today,
        version,
        old: null,
      })
    })

    test('where elements are fetched and nothing is read has a policy in the way', async () => {
      await load(site, (await placement()).version)

      expect(await at(site)).toMatchObject({read: null, readsOthers: false, fetched: today})
    })

    test('that asks for a version of before is told so, but not within the hour of a change', async () => {
      const {version} = await placement()
      await load(site, '0.0.1')
      await load(site, version)
      expect(await at(site)).toMatchObject({version, old: null})

      clock.now += 3_600_000
      await load(site, '0.0.1')

      expect(await at(site)).toMatchObject({version, old: {version: '0.0.1', day: today}})
    })
  })

  describe('that is not allowed', () => {
    test('is found when citizens read there, and once more when they are refused', async () => {
      await readFrom(elsewhere)
      expect(await at(elsewhere)).toMatchObject({isAllowed: false, read: today, wasRefused: false})

      expect((await sendFrom(elsewhere, 1)).status).toBe(403)
      await readFrom(elsewhere)

      expect(await at(elsewhere)).toMatchObject({isAllowed: false, wasRefused: true})
    })

    test('is allowed by an owner, and works from then on', async () => {
      await readFrom(elsewhere)
      const {settings} = (await (await owner.ask('readMunicipality', park)).json()) as {
        settings: MunicipalSettings
      }
      await owner.ask('saveMunicipality', park, {...settings, origins: [...settings.origins, elsewhere]})
      clock.now += 1_000

      expect((await sendFrom(elsewhere, 2)).status).toBe(201)
      expect(await at(elsewhere)).toMatchObject({isAllowed: true, read: today})
    })

    test('cannot fill the store: fifty are kept, and the oldest of a day before give way', async () => {
      for (let number = 0; number < 60; number++) await readFrom(`https://a${number}.example`)
      expect((await placement()).sites).toHaveLength(1 + 50)

      clock.now += DAY
      await owner.ask('readPlacement', park)
      await readFrom(elsewhere)

      const {sites} = await placement()
      expect(sites).toHaveLength(1 + 50)
      expect(sites[1]?.origin).toBe(elsewhere)
    })
  })

  test.each([
    'https://www.irbid.example/page',
    'moz-extension://0b1c',
    'https://user:word@x.example',
    `https://${'a'.repeat(300)}.example`,
    'https://saha.example',
    '',
  ])('is none that is written %j', async (origin) => {
    await readFrom(origin)
    await readFrom()

    expect((await placement()).sites.map((one) => one.origin)).toEqual([site])
  })

  test('is stored as origin, day and outcome: no page, no visitor, no number', async () => {
    for (let times = 0; times < 5; times++) await readFrom(site)
    await server.request(activityPath, {
      headers: {origin: site, referer: `${site}/secret?name=x`, 'user-agent': 'Phone'},
    })
    await placement()

    const rows = await db().selectFrom('site_seen').selectAll().execute()
    expect(rows).toEqual([{activity: rows[0]?.activity, origin: site, day: dayOf(june), outcome: 'read'}])
  })

  test('is forgotten after ninety days', async () => {
    await load(site, (await placement()).version)
    await readFrom(site)
    await placement()

    await eraseExpired(db(), june + 90 * DAY)
    expect(await db().selectFrom('site_seen').selectAll().execute()).toHaveLength(1)
    await eraseExpired(db(), june + 91 * DAY)

    expect(await db().selectFrom('site_seen').selectAll().execute()).toEqual([])
    expect(await db().selectFrom('site_version').selectAll().execute()).toEqual([])
  })

  test('has its pages looked at, thirty in a minute for one person, and by nobody from elsewhere', async () => {
    const look = async () => owner.ask('checkPage', park, {address: 'http://10.0.0.1/park'})

    expect(await (await look()).json()).toEqual({
      address: 'http://10.0.0.1/park',
      findings: [
        {code: 'private', is: 'unknown', value: null},
        {code: 'origin-not-allowed', is: 'wrong', value: 'http://10.0.0.1'},
        {code: 'plain-http', is: 'unknown', value: null},
      ],
    })
    const more = await Promise.all(Array.from({length: 30}, look))
    expect(more.filter(({status}) => status === 429)).toHaveLength(1)
    expect((await owner.ask('checkPage', {...park, municipality: 'zarqa'}, {address: site})).status).toBe(404)
    expect((await owner.ask('checkPage', {...park, activity: 'nothing'}, {address: site})).status).toBe(404)
    expect((await owner.ask('checkPage', park, {address: 'file:///etc/passwd'} as never)).status).toBe(422)
  })

  test('is nothing that another municipality hears of', async () => {
    await importDefinition(db(), {
      ...parkDefinition(),
      municipality: {...parkDefinition().municipality, id: 'zarqa'},
    })

    expect((await owner.ask('readPlacement', {...park, municipality: 'zarqa'})).status).toBe(404)
    expect((await owner.ask('readPlacement', {...park, activity: 'nothing'})).status).toBe(404)
  })
})
