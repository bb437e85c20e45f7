import sharp from 'sharp'
import {beforeAll, describe, expect, test} from 'vitest'
import {openSquare, parkDefinition} from '../../saha.test-kit.ts'
import {useFile} from '../../storage/each-store.ts'
import {drawCard} from './draw-card.ts'

const opened = useFile()
let get: (path: string) => Promise<Response>
let define: Awaited<ReturnType<typeof openSquare>>['define']

beforeAll(async () => {
  const {app, define: defineTown} = await openSquare(opened().store)
  define = defineTown
  await define(parkDefinition())
  get = async (path) => app.request(path)
})

/** Where something else than white stands, from the left, in pixels; without the stripe at the edge. */
async function inkOf(png: Buffer): Promise<{from: number; to: number}> {
  const {data, info} = await sharp(png).removeAlpha().raw().toBuffer({resolveWithObject: true})
  const isInk = (x: number) =>
    Array.from({length: info.height}, (_, y) => data[(y * info.width + x) * info.channels] ?? 255).some(
      (red) => red < 200,
    )
  const inner = Array.from({length: info.width - 100}, (_, at) => at + 50).filter(isInk)
  return {from: inner.at(0) ?? 0, to: inner.at(-1) ?? 0}
}

const card = {municipality: 'Irbid', title: 'Park', below: 'We ask you', accent: '#0b6b5a'}

describe('the picture beside a link', () => {
  test('is a PNG of the size that messengers take', async () => {
    const reply = await get('/embed/irbid/park-survey/card.png?lang=en')
    const {format, width, height} = await sharp(Buffer.from(await reply.arrayBuffer())).metadata()

    expect([reply.status, format, width, height]).toEqual([200, 'png', 1200, 630])
    expect(reply.headers.get('content-type')).toBe('image/png')
  })

  test('begins where its script begins', async () => {
    const [en, ar] = await Promise.all([
      drawCard({...card, direction: 'ltr'}),
      drawCard({...card, title: 'الحديقة', municipality: 'إربد', below: 'نسألكم', direction: 'rtl'}),
    ])

    expect((await inkOf(en)).from).toBeLessThan(100)
    expect((await inkOf(en)).to).toBeLessThan(600)
    expect((await inkOf(ar)).to).toBeGreaterThan(1_100)
    expect((await inkOf(ar)).from).toBeGreaterThan(600)
  })

  test.each([
    ['long', 'What should become of the square in front of the station? '.repeat(5)],
    ['one word', 'W'.repeat(200)],
    ['markup', '<span size="1000000">&amp;'],
    ['a whole page', 'What should become of the square? '.repeat(100)],
    ['nothing', ' '],
  ])('bears any title: %s', async (_, title) => {
    const {width, height} = await sharp(await drawCard({...card, title, direction: 'ltr'})).metadata()

    expect([width, height]).toEqual([1200, 630])
  })

  test('is not there for what is not there', async () => {
    expect((await get('/embed/irbid/nothing/card.png')).status).toBe(404)
  })
})

describe('a page that is shared', () => {
  test('says what messengers show, in its language, by whole addresses with nothing that follows anybody', async () => {
    const page = await (await get('/embed/irbid/park-survey?lang=ar')).text()
    const said = Object.fromEntries(
      [...page.matchAll(/<meta property="og:([\w:]+)" content="([^"]*)"/g)].map(([, name, value]) => [
        name,
        value,
      ]),
    )

    expect(said).toMatchObject({
      title: 'Park survey (ar)',
      site_name: 'Irbid (ar)',
      description: 'About the park. (ar)',
      url: 'https://saha.example/embed/irbid/park-survey?lang=ar',
      image: 'https://saha.example/embed/irbid/park-survey/card.png?lang=ar',
      locale: 'ar',
    })
  })

  test.each([
    ['/embed/irbid/park-survey', 'Park survey'],
    ['/c/irbid', 'Consultations of \u2068Irbid\u2069'],
    ['/c/irbid/park', 'The park'],
  ])('says the same of itself in its picture, its links and its head: %s', async (path, title) => {
    const page = await (await get(`${path}?lang=en`)).text()
    const url = `https://saha.example${path}?lang=en`
    const picture = await get(`${path}/card.png?lang=en`)
    const {width} = await sharp(Buffer.from(await picture.arrayBuffer())).metadata()
    const links = [...page.matchAll(/<a href="([^"]*)" rel="noopener noreferrer"/g)].map(([, href = '']) =>
      decodeURIComponent(href.replaceAll('&amp;', '&')),
    )

    expect([picture.status, width]).toEqual([200, 1200])
    expect(page).toContain(`<meta property="og:url" content="${url}"`)
    expect(page).toContain(`<meta property="og:title" content="${title}"`)
    expect(links).toEqual([
      `https://wa.me/?text=${title}\n${url}`,
      `https://t.me/share/url?url=${url}&text=${title}`,
      `mailto:?subject=${title}&body=${url}`,
    ])
  })

  test.each(['/c/nowhere/card.png', '/c/irbid/nothing/card.png'])('has no picture at %s', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  test('leads to no messenger where it could harm somebody that it is read', async () => {
    const park = parkDefinition()
    for (const {activities} of park.consultations)
      for (const activity of activities) Object.assign(activity, {sensitive: true})
    await define(park)

    for (const path of ['/embed/irbid/park-survey', '/c/irbid/park'])
      expect(await (await get(`${path}?lang=en`)).text()).not.toContain('wa.me')
  })
})
