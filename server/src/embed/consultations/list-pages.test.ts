/** Lists of consultations for those without scripts, in feed readers and in calendars. */
import {Text, type Consultation} from '@saha/contract'
import ICAL from 'ical.js'
import {beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {
  consultationOf,
  definitionOf,
  network,
  openNetwork,
  words,
} from '../../consultations/lists.test-kit.ts'
import {june} from '../../saha.test-kit.ts'
import {useFile} from '../../storage/each-store.ts'
import {all, entries, naughty, parsed, textOf} from '../feed/test-kit.ts'
import {elementsIn, linksIn, wordsOf} from '../test-kit.ts'

const [survey] = consultationOf('safety', [-1, 20]).activities
const sensitive = consultationOf('safety', [-1, 20], {
  activities: survey ? [{...survey, sensitive: true}] : [],
})
const opened = useFile()
let town: Awaited<ReturnType<typeof openNetwork>>

beforeAll(async () => {
  town = await openNetwork(opened().store, [...network, definitionOf('zarqa', [sensitive])])
})
beforeEach(() => {
  town.clock.now = june
})

const read = async (path: string) => (await town.get(path)).text()

describe('the page of a list', () => {
  test('has every consultation, with its state, its days, and a link to where it is', async () => {
    const page = await read('/c/irbid?lang=en')

    expect(wordsOf(page)).toContain('Consultations of irbid')
    for (const said of [
      '4 consultations',
      'Closes soon',
      'Bayader park',
      'Until 5 July 2026',
      'Survey',
      'Parks',
    ])
      expect(wordsOf(page)).toContain(said)
    expect(linksIn(page)).toContain('../c/irbid/park?lang=en')
    expect(elementsIn(page).find(({name}) => name === 'saha-consultations')?.attributes).toEqual({
      municipality: 'irbid',
      lang: 'en',
    })
  })

  test('of all says whose each is, and leads to the site of those that have one', async () => {
    const page = await read('/c/?lang=ar')

    expect(wordsOf(page)).toContain('استشارات البلديات')
    expect(wordsOf(page)).toContain('ramtha (ar)')
    expect(linksIn(page)).toContain('https://www.ramtha.example/ar/ask/green')
  })

  test('is asked by a form, and what that asks for has an address of its own', async () => {
    const reply = await town.get('/c/irbid?lang=en&q=bayader&category=parks&category=trade&kind=&until=')
    const location = reply.headers.get('location') ?? ''

    expect([reply.status, location]).toEqual([
      303,
      '?lang=en&saha-consultations=category%3Dparks%252Ctrade%26q%3Dbayader',
    ])
    const page = await read(`/c/irbid${location}`)
    expect(wordsOf(page)).toContain('1 consultation found')
    const ticked = elementsIn(page).filter(({attributes}) => 'checked' in attributes)
    expect(ticked.map(({attributes}) => attributes['value'])).toEqual(['trade', 'parks'])
    expect(linksIn(page)).toContain('?lang=en&saha-consultations=category%3Dtrade%26q%3Dbayader')
  })

  test('shows everything where somebody has mangled the address', async () => {
    for (const query of ['?saha-consultations=state%3Dajar', '?saha-consultations=%25', '?page=..%2f'])
      expect(wordsOf(await read(`/c/irbid${query}&lang=en`))).toContain('4 consultations')
  })

  test('leads from municipality to network, and from the bare address to the list', async () => {
    expect(linksIn(await read('/c/irbid?lang=en'))).toContain('./?lang=en')
    expect((await town.get('/c')).headers.get('location')).toBe('c/')
  })

  test.each(['/c/nowhere', '/c/irbid/nothing', '/c/..%2f'])('%s is not there', async (path) => {
    const reply = await town.get(path)

    expect(reply.status).toBe(404)
  })

  test('runs no script but ours, and is framed by nobody', async () => {
    const policy = (await town.get('/c/irbid')).headers.get('content-security-policy') ?? ''

    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("form-action 'self'")
  })
})

describe('the page of a consultation', () => {
  test('says what it is for and who decides, and leads to every way to take part', async () => {
    const page = await read('/c/irbid/park?lang=en')

    for (const said of [
      'Bayader park',
      'For the council.',
      'The council.',
      'The town hall.',
      'How to take part',
    ])
      expect(wordsOf(page)).toContain(said)
    expect(linksIn(page)).toEqual(
      expect.arrayContaining([
        '../../embed/irbid/park-survey?lang=en',
        '../../embed/irbid/park-talk?lang=en',
        '../irbid?lang=en',
      ]),
    )
  })

  test('of something sensitive is kept on no device', async () => {
    expect((await town.get('/c/zarqa/safety')).headers.get('cache-control')).toBe('no-store')
  })
})

describe('the feed of a list', () => {
  test('has what has opened, the last on top, and nothing that is coming or sensitive', async () => {
    const reply = await town.get('/v1/feeds?lang=en')
    const root = parsed(await reply.text())

    expect(reply.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    expect(textOf(root, 'title')).toBe('Consultations of municipalities')
    expect(entries(root).map((entry) => textOf(entry, 'id'))).toEqual([
      'urn:saha:consultation:ramtha/green',
      'urn:saha:consultation:irbid/market',
      'urn:saha:consultation:irbid/park',
      'urn:saha:consultation:jerash/school',
      'urn:saha:consultation:irbid/bus',
    ])
    const [first] = entries(root)
    expect(first && all(first, 'link')[0]?.attributes['href']).toBe('https://www.ramtha.example/en/ask/green')
  })

  test('is narrowed down as the list is', async () => {
    const root = parsed(await read('/v1/feeds/irbid?lang=ar&category=parks'))

    expect(entries(root).map((entry) => textOf(entry, 'title'))).toEqual(['حديقة البيادر'])
    expect(all(root, 'link')[0]?.attributes['href']).toBe(
      'https://saha.example/v1/feeds/irbid?lang=ar&category=parks',
    )
    expect((await town.get('/v1/feeds/irbid?kind=poll')).status).toBe(422)
    expect((await town.get('/v1/feeds/nowhere')).status).toBe(404)
  })

  test('repeats nothing that one of its readers wrote into its address: the others get the same', async () => {
    const own = async (query: string) =>
      all(parsed(await read(`/v1/feeds/irbid?lang=en${query}`)), 'link')[0]?.attributes['href']

    expect(await own('&utm_source=somebody&until=2027-01-31&kind=survey,comments&q=%20park')).toBe(
      'https://saha.example/v1/feeds/irbid?lang=en&kind=comments%2Csurvey&q=park&until=2027-01-31',
    )
    expect(await own('&utm_source=somebody')).toBe('https://saha.example/v1/feeds/irbid?lang=en')
    expect(await own('')).toBe('https://saha.example/v1/feeds/irbid?lang=en')
  })

  test('is sent only when it has changed', async () => {
    const etag = (await town.get('/v1/feeds')).headers.get('etag') ?? ''

    expect((await town.get('/v1/feeds', {'if-none-match': etag})).status).toBe(304)
  })
})

/** What a calendar program reads. */
async function calendar(path: string) {
  const component = new ICAL.Component(ICAL.parse(await read(path)))
  return component.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
}

describe('the calendar of a list', () => {
  test('has the first and the last day of each consultation, as whole days', async () => {
    const found = await calendar('/v1/calendars/irbid?lang=en&category=parks')

    expect(found.map(({summary, startDate}) => [summary, startDate.toString(), startDate.isDate])).toEqual([
      ['Opens: Bayader park', '2026-06-05', true],
      ['Last day to take part: Bayader park', '2026-07-05', true],
    ])
  })

  test('has events at their hour, where they take place, and says when they are cancelled', async () => {
    const meeting = (id: string, cancelled?: {en: string}): Consultation['activities'][number] => ({
      id,
      kind: 'event',
      title: words(id),
      event: {
        starts: '2026-06-20T17:30:00+03:00',
        ends: '2026-06-20T19:00:00+03:00',
        zone: 'Asia/Amman',
        place: {words: words('Town hall')},
        capacity: null,
        registration: {name: 'optional', nameSeenBy: 'hosts'},
        ...(cancelled && {cancelled}),
      },
    })
    const activities = [meeting('evening'), meeting('morning', {en: 'Rain.'})]
    town.clock.now = june + 2 * 86_400_000
    await town.define(definitionOf('mafraq', [consultationOf('dialogue', [-1, 20], {activities})]))

    const found = (await calendar('/v1/calendars/mafraq?lang=en')).slice(2)

    expect(
      found.map(({summary, startDate, location, component}) => [
        summary,
        startDate.toJSDate().toISOString(),
        location,
        component.getFirstPropertyValue('status'),
      ]),
    ).toEqual([
      ['evening', '2026-06-20T14:30:00.000Z', 'Town hall', 'CONFIRMED'],
      ['morning', '2026-06-20T14:30:00.000Z', 'Town hall', 'CANCELLED'],
    ])
  })

  test('has nothing of what is sensitive: others of a household may see it', async () => {
    expect(await calendar('/v1/calendars/zarqa')).toEqual([])
    expect((await calendar('/v1/calendars?lang=en')).map(({summary}) => summary).join()).not.toContain(
      'safety',
    )
  })

  test('is a file for calendars, sent only when it has changed', async () => {
    const reply = await town.get('/v1/calendars')
    const again = await town.get('/v1/calendars', {'if-none-match': reply.headers.get('etag') ?? ''})

    expect(reply.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(again.status).toBe(304)
  })
})

test('whatever municipalities write, pages, feeds and calendars hold it as text', async () => {
  town.clock.now = june + 3 * 86_400_000
  for (let from = 0; from < naughty.length; from += 40) {
    const some = naughty.slice(from, from + 40).flatMap((typed, at) => {
      const {data: title} = Text.safeParse({en: typed})
      return title ? [consultationOf(`n${at}`, [-2, 5], {title, summary: words('x')})] : []
    })
    await town.define(definitionOf('naughty', some))

    const page = await read('/c/naughty?lang=en')
    const feed = entries(parsed(await read('/v1/feeds/naughty?lang=en')))
    const days = await calendar('/v1/calendars/naughty?lang=en')

    expect(elementsIn(page).filter(({name}) => name === 'script')).toHaveLength(1)
    expect(
      elementsIn(page).flatMap(({attributes}) =>
        Object.keys(attributes).filter((name) => name.startsWith('on')),
      ),
    ).toEqual([])
    expect(feed.length).toBeGreaterThanOrEqual(some.length)
    expect(days.length).toBeGreaterThanOrEqual(some.length * 2)
  }
})
