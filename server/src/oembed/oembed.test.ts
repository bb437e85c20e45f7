import {OEmbed, ProblemShape} from '@saha/contract'
import {beforeEach, describe, expect, test} from 'vitest'
import {useFile} from '../storage/each-store.ts'
import {openSquare, parkDefinition, site} from '../saha.test-kit.ts'
import {elementsIn} from '../embed/test-kit.ts'

const opened = useFile()
const home = 'https://saha.example'
const page = `${home}/embed/irbid/park-survey`
let square: Awaited<ReturnType<typeof openSquare>>

async function open(publicUrl = home, origins = [site, 'null']) {
  square = await openSquare(opened().store, {publicUrl})
  const definition = parkDefinition()
  definition.municipality.origins = origins
  definition.consultations[0]!.activities[0]!.title = {en: 'Park "& survey', ar: 'استبيان <الحديقة>'}
  await square.define(definition)
}

beforeEach(() => open())

const ask = (query: Record<string, string>) =>
  square.app.request(`/oembed?${new URLSearchParams(query).toString()}`)
const found = async (query: Record<string, string>) => OEmbed.parse(await (await ask(query)).json())
const refused = async (query: Record<string, string>) => {
  const reply = await ask(query)
  const {status, code} = ProblemShape.parse(await reply.json())
  return [reply.status, status, code]
}

describe('a content system that asks how to show an activity', () => {
  test('is told one frame, whose title is that of the activity in the language of the address', async () => {
    const reply = await found({url: `${page}?lang=en`})
    const frame = elementsIn(reply.html).find(({name}) => name === 'iframe')

    expect(reply).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'Park "& survey',
      provider_name: 'Irbid',
      provider_url: `${home}/c/irbid?lang=en`,
      width: 640,
      height: 640,
      cache_age: 86_400,
    })
    expect(frame).toEqual({
      name: 'iframe',
      attributes: {
        src: `${page}/frame?lang=en`,
        title: 'Park "& survey',
        width: '100%',
        height: '640',
        frameborder: '0',
      },
    })
  })

  test('gets the main language of the municipality where the address names none', async () => {
    const {title, html} = await found({url: page})

    expect(title).toBe('استبيان <الحديقة>')
    expect(elementsIn(html).map(({name}) => name)).toEqual(['blockquote', 'a', 'iframe'])
  })

  test('gets a link to the page for as long as the frame says nothing, and hides it where it cannot wait', async () => {
    const {html} = await found({url: `${page}?lang=en`})

    expect(html).toMatch(/^<blockquote hidden>\s*<a href=[^<]+<\/a>\s*<\/blockquote>\s*<iframe\s/)
    expect(elementsIn(html)).toMatchObject([
      {name: 'blockquote'},
      {attributes: {href: `${page}?lang=en`}},
      {},
    ])
  })

  test('gets a frame that is no larger than it allows, and no larger than is usual', async () => {
    expect(await found({url: page, maxwidth: '320', maxheight: '200'})).toMatchObject({
      width: 320,
      height: 200,
    })
    expect(await found({url: page, maxwidth: '5000'})).toMatchObject({width: 640})
  })

  test('may ask from every page', async () => {
    const reply = await ask({url: page, format: 'json'})

    expect(reply.headers.get('access-control-allow-origin')).toBe('*')
    expect(reply.headers.get('content-type')).toBe('application/json')
  })

  test('may give the address of the frame itself', async () => {
    expect((await found({url: `${page}/frame?lang=en`})).html).toContain(`${page}/frame?lang=en"`)
  })
})

test('a server below a path of a website is found under its whole address alone', async () => {
  await open('https://www.town.example/saha')

  expect((await found({url: 'https://www.town.example/saha/embed/irbid/park-survey'})).html).toContain(
    'src="https://www.town.example/saha/embed/irbid/park-survey/frame?lang=ar"',
  )
  expect(await refused({url: 'https://www.town.example/embed/irbid/park-survey'})).toContain('not-found')
})

test('the page of an activity says where to ask', async () => {
  const html = await (await square.app.request('/embed/irbid/park-survey?lang=en')).text()
  const link = elementsIn(html).find(({attributes}) => attributes['type'] === 'application/json+oembed')
  const {pathname, search, origin} = new URL(link?.attributes['href'] ?? '')

  const reply = await square.app.request(pathname + search)

  expect(origin).toBe(home)
  expect(OEmbed.parse(await reply.json()).html).toContain(`${page}/frame?lang=en`)
})

describe('what is refused, with a code that says why', () => {
  test.each([
    ['the page of somebody else', 'https://other.example/embed/irbid/park-survey'],
    ['a page that only looks like ours', 'https://saha.example.evil.example/embed/irbid/park-survey'],
    ['somebody else behind our name', 'https://saha.example@evil.example/embed/irbid/park-survey'],
    ['our page with a name in front', 'https://me:secret@saha.example/embed/irbid/park-survey'],
    ['another port', 'https://saha.example:8443/embed/irbid/park-survey'],
    ['an activity that is not there', `${home}/embed/irbid/lake-survey`],
    ['a page of no activity', `${home}/c/irbid`],
    ['a way out of the address', `${home}/embed/irbid/..%2fpark-survey`],
    ['a script', 'javascript:alert(1)'],
  ])('%s is not found', async (_, url) => {
    expect(await refused({url})).toEqual([404, 404, 'not-found'])
  })

  test.each([
    ['no address', {}],
    ['what is no address', {url: 'irbid/park-survey'}],
    ['an endless one', {url: `${page}?${'x'.repeat(2_000)}`}],
    ['a width that is none', {url: page, maxwidth: '-1'}],
    ['a height that is none', {url: page, maxheight: 'tall'}],
  ])('%s is malformed', async (_, query) => {
    expect(await refused(query as Record<string, string>)).toEqual([400, 400, 'malformed'])
  })

  test('XML is not offered', async () => {
    expect(await refused({url: page, format: 'xml'})).toEqual([501, 501, 'format-not-offered'])
  })

  test('an activity is not shown on websites that the municipality does not know, unless it wants that', async () => {
    await open(home, [site])

    expect(await refused({url: page})).toEqual([401, 401, 'not-embeddable'])
  })

  test('what is sensitive is not shown there either', async () => {
    const definition = parkDefinition()
    definition.municipality.origins = ['null']
    definition.consultations[0]!.activities[0]!.sensitive = true
    await square.define(definition)

    expect(await refused({url: page})).toEqual([401, 401, 'not-embeddable'])
  })
})
