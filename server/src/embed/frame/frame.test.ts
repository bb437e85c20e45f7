import {beforeEach, describe, expect, test} from 'vitest'
import {useFile} from '../../storage/each-store.ts'
import {formOf, openSquare, parkDefinition, responsesPath, post, site} from '../../saha.test-kit.ts'
import {elementsIn, wordsOf} from '../test-kit.ts'

const opened = useFile()
const page = '/embed/irbid/park-survey/frame'
let square: Awaited<ReturnType<typeof openSquare>>

/** The town, letting these sites send. */
async function allow(...origins: string[]) {
  const definition = parkDefinition()
  definition.municipality.origins = origins
  await square.define(definition)
}

beforeEach(async () => {
  square = await openSquare(opened().store, {staff: {secret: 'a secret'}})
  await allow(site)
})

const get = (path: string) => square.app.request(path)
const policyOf = async (path = page) => (await get(path)).headers.get('content-security-policy') ?? ''
const metaOf = async (name: string) => {
  const elements = elementsIn(await (await get(page)).text())
  return elements.find(({attributes}) => attributes['name'] === name)?.attributes['content']
}
let sent = 100
const sendFrom = async (headers: Record<string, string>) => {
  sent += 1
  return (await square.send(formOf(sent), headers)).status
}

describe('who may put a frame on a page', () => {
  test('is whom the municipality lets send, and nobody else', async () => {
    await allow(site, 'https://news.example:8443')

    expect(await policyOf()).toContain(`frame-ancestors 'self' ${site} https://news.example:8443;`)
  })

  test('is the server itself alone, where the municipality lists nobody', async () => {
    await allow()

    expect(await policyOf()).toContain("frame-ancestors 'self';")
  })

  test('is every website, where the municipality says so', async () => {
    await allow(site, 'null')

    expect(await policyOf()).toContain('frame-ancestors *;')
  })

  test.each(['', '/paper', '/poster'])('is nobody for other pages of the activity: %s', async (below) => {
    await allow(site, 'null')

    expect(await policyOf(`/embed/irbid/park-survey${below}`)).toContain("frame-ancestors 'none'")
  })
})

describe('a frame', () => {
  test('holds the element in the language that is asked for, and the way to a page that needs no scripts', async () => {
    const reply = await get(`${page}?lang=en`)
    const html = await reply.text()

    expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(html).toContain('<html lang="en" dir="ltr">')
    expect(html).toContain('<saha-survey activity="irbid/park-survey" lang="en">')
    expect(wordsOf(html)).toMatch(
      /Park survey.*About the park\..*Take part on the page.*Irbid.*Open on a page of its own/,
    )
    expect(html).toContain('href="https://saha.example/embed/irbid/park-survey?lang=en"')
    expect(html).not.toMatch(/ style=| on[a-z]+=/)
  })

  test('looks as its page wants it, or else as the municipality does', async () => {
    const dark = await (await get(`${page}?theme=dark&numerals=latn`)).text()
    const plain = await (await get(`${page}?theme=%22%3E%3Cscript%3E`)).text()

    expect(dark).toContain('lang="ar" theme="dark" numerals="latn"')
    expect(plain).toContain('<saha-survey activity="irbid/park-survey" lang="ar">')
  })

  test('is not found by search engines, which lead to the page itself', async () => {
    expect(await metaOf('robots')).toBe('noindex')
  })

  test('is not there where there is no such activity', async () => {
    expect((await get('/embed/irbid/lake-survey/frame')).status).toBe(404)
  })
})

describe('a frame in a sandbox, whose origin browsers hide', () => {
  beforeEach(() => allow(site, 'null'))

  test('sends with the pass that its page was served with', async () => {
    const pass = (await metaOf('saha-frame')) ?? ''

    expect(await sendFrom({origin: 'null', 'saha-frame': pass})).toBe(201)
  })

  test('may do later what its receipt allows, with the same pass', async () => {
    const pass = (await metaOf('saha-frame')) ?? ''
    const {receipt} = (await (await square.send(formOf(50))).json()) as {receipt: string}
    const headers = {origin: 'null', 'saha-frame': pass}

    const without = await square.withReceipt('DELETE', receipt, undefined, {origin: 'null'})
    const withPass = await square.withReceipt('DELETE', receipt, undefined, headers)

    expect([without.status, withPass.status]).toEqual([403, 200])
  })

  test('is not let in by hiding alone, nor with a pass that was made up', async () => {
    const pass = (await metaOf('saha-frame')) ?? ''

    expect(await sendFrom({origin: 'null'})).toBe(403)
    expect(await sendFrom({origin: 'null', 'saha-frame': ''})).toBe(403)
    expect(await sendFrom({origin: 'null', 'saha-frame': pass.replace(/.{3}\.irbid/, 'AAA.irbid')})).toBe(403)
    expect(await sendFrom({origin: 'null', 'saha-frame': `${pass}x`})).toBe(403)
  })

  test('opens nothing to a page of another website that has got hold of the pass', async () => {
    const pass = (await metaOf('saha-frame')) ?? ''

    expect(await sendFrom({origin: 'https://stranger.example', 'saha-frame': pass})).toBe(403)
  })

  test('sends to its own activity alone', async () => {
    const definition = parkDefinition()
    const [consultation] = definition.consultations
    definition.municipality.origins = [site, 'null']
    consultation?.activities.push({...consultation.activities[0]!, id: 'lake-survey'})
    await square.define(definition)
    const pass = (await metaOf('saha-frame')) ?? ''

    const reply = await square.app.request(
      responsesPath.replace('park', 'lake'),
      post(formOf(60), {origin: 'null', 'saha-frame': pass}),
    )

    expect(reply.status).toBe(403)
  })

  test('sends for a day after its page was loaded, whichever process answers, and not for longer', async () => {
    const pass = (await metaOf('saha-frame')) ?? ''
    const headers = {origin: 'null', 'saha-frame': pass}
    square.clock.now += 23 * 3_600_000
    const inTime = await sendFrom(headers)
    square.clock.now += 3_600_000

    expect([inTime, await sendFrom(headers)]).toEqual([201, 403])
  })

  test('has no pass where the municipality does not let websites in that it does not know', async () => {
    const pass = (await metaOf('saha-frame')) ?? ''
    await allow(site)

    expect(await metaOf('saha-frame')).toBeUndefined()
    expect(await sendFrom({origin: 'null', 'saha-frame': pass})).toBe(403)
  })

  test('is served so that no page can read the pass in a visitor’s browser', async () => {
    const reply = await get(page)

    expect(reply.headers.get('access-control-allow-origin')).toBeNull()
    expect(reply.headers.get('set-cookie')).toBeNull()
  })

  test('has the same pass as every frame of that hour: it tells nobody from anybody', async () => {
    const first = await metaOf('saha-frame')
    square.clock.now += 1_000

    expect(await metaOf('saha-frame')).toBe(first)
  })
})
