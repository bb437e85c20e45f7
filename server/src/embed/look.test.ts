/** How a municipality wants its pages to look: on every page that the server hosts, and on none of another municipality. */
import type {Definition, MunicipalLook} from '@saha/contract'
import {ownTypeface} from '@saha/contract/typeface'
import {checkAccent} from '@saha/domain/colour/accent'
import {hash} from 'node:crypto'
import {beforeAll, describe, expect, test} from 'vitest'
import {threadDefinition} from '../comments/thread.test-kit.ts'
import {ideasDefinition} from '../ideas/collection.test-kit.ts'
import {useFile} from '../storage/each-store.ts'
import {openSquare, parkDefinition} from '../saha.test-kit.ts'

const opened = useFile()
let square: Awaited<ReturnType<typeof openSquare>>

beforeAll(async () => {
  square = await openSquare(opened().store)
})

function definition(look?: MunicipalLook): Definition {
  const all = [threadDefinition({}), ideasDefinition({}), parkDefinition()]
  const municipality = {...parkDefinition().municipality, ...(look && {look})}
  return {saha: 1, municipality, consultations: all.flatMap(({consultations}) => consultations)}
}

async function show(path: string, look?: MunicipalLook) {
  await square.define(definition(look))
  // What is asked for less than a second after another page is as fresh as that.
  square.clock.now += 2_000
  const reply = await square.app.request(path)
  expect(reply.status).toBe(200)
  return {html: await reply.text(), policy: reply.headers.get('content-security-policy') ?? ''}
}

const chosen: MunicipalLook = {accent: '#7a1f5c', theme: 'light', numerals: 'arab'}

describe.each([
  ['a survey', '/embed/irbid/park-survey', 'saha-survey'],
  ['a thread', '/embed/irbid/park-talk', 'saha-comments'],
  ['a collection of ideas', '/embed/irbid/old-station', 'saha-ideas'],
  ['what the municipality asks', '/c/irbid', 'saha-consultations'],
  ['what it has decided', '/outcomes/irbid', 'saha-outcomes'],
])('the page of %s', (_, path, element) => {
  test('has the colour, the theme and the digits that the municipality has chosen', async () => {
    const {html, policy} = await show(path, chosen)

    const [tag = ''] = new RegExp(`<${element}[^>]*>`).exec(html) ?? []
    const sheet = [...html.matchAll(/<style>([^]*?)<\/style>/g)].at(-1)?.[1] ?? ''
    expect(tag).toMatch(/ theme="light" numerals="arab"\s*>/)
    expect(sheet).toContain('--saha-color-accent: #7a1f5c')
    expect(sheet).toContain('color-scheme: light')
    expect(sheet).toContain('--page-on-accent: white')
    expect(policy).toContain(`'sha256-${hash('sha256', sheet, 'base64')}'`)
    expect(policy).not.toContain('unsafe')
    expect(html).not.toContain(' style=')
  })

  test('is as it always was where nothing is chosen', async () => {
    const {html} = await show(path)

    expect(html).not.toMatch(/ theme=| numerals=|--saha-color-accent: #/)
  })
})

test('the page of a consultation has the colour as well', async () => {
  expect((await show('/c/irbid/park', chosen)).html).toContain('--page-accent: #7a1f5c')
})

test('numbers are written in the chosen digits before any script runs', async () => {
  const {html} = await show('/c/irbid?lang=ar', {numerals: 'arab'})

  expect(html).toMatch(/[٠-٩]/)
})

test('the list of all municipalities takes nobody’s side', async () => {
  expect((await show('/c/', chosen)).html).not.toContain('#7a1f5c')
})

test('on a poster the colour can be seen on paper, even one that was chosen for dark pages', async () => {
  const {html} = await show('/embed/irbid/park-survey/poster', {accent: '#ffe066', theme: 'dark'})

  const [, colour = ''] = /--poster-accent: (#[0-9a-f]{6}) \}/.exec(html) ?? []
  expect(checkAccent(colour, ['#ffffff'])?.passes).toBe(true)
})

test('elements read nothing of it: what a page loads is no larger', async () => {
  await square.define(definition(chosen))
  square.clock.now += 2_000

  const reply = await square.app.request('/v1/activities/irbid/park-survey')

  expect(await reply.text()).not.toMatch(/7a1f5c|"look"/)
})

test('other sites can have the typeface of these pages, with every file it names', async () => {
  const reply = await square.app.request('/embed/typefaces.css')
  const sheet = await reply.text()

  const files = [...sheet.matchAll(/url\(([^)]+)\)/g)].map(([, file = '']) => file)
  const found = await Promise.all(files.map(async (file) => square.app.request(`/embed/${file}`)))
  expect(reply.headers.get('content-type')).toBe('text/css; charset=utf-8')
  expect(reply.headers.get('access-control-allow-origin')).toBe('*')
  expect(files).toHaveLength(4)
  expect(found.map(({status}) => status)).toEqual([200, 200, 200, 200])
  expect(found[0]?.headers.get('access-control-allow-origin')).toBe('*')
  // The page that asks decides what is set in it.
  expect(sheet).not.toContain(':root')
  for (const [, family = ''] of sheet.matchAll(/font-family: ('[^']+')/g))
    expect(ownTypeface).toContain(family)
})
