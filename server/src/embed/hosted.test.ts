import {hash} from 'node:crypto'
import {beforeAll, describe, expect, test} from 'vitest'
import {useFile} from '../storage/each-store.ts'
import {closes, formOf, openSquare, parkDefinition} from '../saha.test-kit.ts'
import {wordsOf} from './test-kit.ts'
import {withoutShare} from './share/share.test-kit.ts'

const opened = useFile()
const page = '/embed/irbid/park-survey'
let square: Awaited<ReturnType<typeof openSquare>>

beforeAll(async () => {
  square = await openSquare(opened().store)
  await square.define()
})

const get = (path: string, headers: Record<string, string> = {}) => square.app.request(path, {headers})
const read = async (path: string) => (await get(path)).text()

describe.each([
  ['the page to answer on', page],
  ['the form to print', `${page}/paper`],
])('%s', (_, path) => {
  test('is in the main language of the municipality, unless another of its languages is asked for', async () => {
    expect(await read(path)).toContain('<html lang="ar" dir="rtl">')
    expect(await read(`${path}?lang=en`)).toContain('<html lang="en" dir="ltr">')
    expect(await read(`${path}?lang=en-GB`)).toContain('<html lang="en" dir="ltr">')
    expect(await read(`${path}?lang=zh`)).toContain('<html lang="ar" dir="rtl">')
    expect(await read(`${path}?lang=%22%3E%3Cscript%3E`)).toContain('<html lang="ar" dir="rtl">')
  })

  test('leads to the same page in the other languages', async () => {
    expect(await read(path)).toMatch(/<a href="\?lang=en" hreflang="en" lang="en" dir="ltr"\s*>English</)
  })

  test('loads nothing from elsewhere, and only the styles that it says', async () => {
    const reply = await get(path)
    const html = await reply.text()

    const policy = reply.headers.get('content-security-policy') ?? ''
    const styles = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, style = '']) =>
      hash('sha256', style, 'base64'),
    )
    expect(styles.length).toBeGreaterThan(0)
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-/)
    for (const style of styles) expect(policy).toContain(`'sha256-${style}'`)
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(withoutShare(html)).not.toMatch(
      /(?:src|href)="(?:https?:)?\/\/(?!saha\.example\/)| style=| on[a-z]+=/,
    )
    expect(reply.headers.get('set-cookie')).toBeNull()
  })

  test('is sent only when it has changed', async () => {
    const first = await get(path)
    const again = await get(path, {'if-none-match': first.headers.get('etag') ?? ''})

    expect(first.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(again.status).toBe(304)
  })

  test('says in words that there is none, to whoever mistyped an address', async () => {
    const reply = await get(path.replace('park', 'lake'))

    expect(reply.status).toBe(404)
    expect(wordsOf(await reply.text())).toMatch(
      /لا توجد صفحة هنا.*There is no page here.*Il n’y a pas de page ici/,
    )
  })
})

test('the page to answer on says without scripts what is asked, and how else to answer', async () => {
  const html = await read(`${page}?lang=en`)

  expect(html).toContain('<script type="module" src="../../saha.js">')
  expect(html).toContain('<saha-survey activity="irbid/park-survey" lang="en">')
  expect(wordsOf(html)).toMatch(
    /Irbid.*Park survey.*About the park\..*JavaScript.*The town hall\..*Paper form to print/,
  )
  expect(html).toContain('href="park-survey/paper?lang=en"')
})

test('what changes in the definition is on the pages a second later', async () => {
  const definition = parkDefinition()
  definition.consultations[0]!.summary = {en: 'About the new park.'}

  await square.define(definition)

  expect(wordsOf(await read(`${page}?lang=en`))).toContain('About the new park.')
  expect(wordsOf(await read(`${page}/paper?lang=en`))).toContain('About the new park.')
})

test('the form to print says so when it is over', async () => {
  const {now} = square.clock
  const before = await read(`${page}/paper?lang=en`)
  square.clock.now = closes

  const after = await read(`${page}/paper?lang=en`)
  square.clock.now = now

  expect(wordsOf(before)).not.toContain('no longer accepted')
  expect(wordsOf(after)).toContain('no longer accepted')
})

test('the typefaces come from the server itself, and nothing else does', async () => {
  const arabic = await get('/embed/plex-arabic-400.woff2')

  expect(arabic.status).toBe(200)
  expect(arabic.headers.get('content-type')).toBe('font/woff2')
  expect((await get('/embed/constructor')).status).toBe(404)
  expect((await get('/embed/..%2fpackage.json')).status).toBe(404)
})

describe('answers from the page to answer on', () => {
  test('are taken, whatever sites the municipality allows', async () => {
    expect((await square.send(formOf(1), {origin: 'https://saha.example'})).status).toBe(201)
  })

  test.each([
    'https://saha.example.evil.example',
    'http://saha.example',
    'https://saha.example:8443',
    'null',
  ])('are not taken from a page that only looks like it: %s', async (origin) => {
    expect((await square.send(formOf(2), {origin})).status).toBe(403)
  })

  test('are taken on the machine itself under each of its names', async () => {
    const local = await openSquare(opened().store, {publicUrl: 'http://localhost:8080'})

    const replies = await Promise.all(
      ['http://localhost:8080', 'http://127.0.0.1:8080', 'http://[::1]:8080', 'http://localhost:8081'].map(
        async (origin, at) => (await local.send(formOf(10 + at), {origin})).status,
      ),
    )

    expect(replies).toEqual([201, 201, 201, 403])
  })
})
