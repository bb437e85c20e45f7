/** The hosted page of a collection: it is read, searched and sorted without scripts, by plain links and one form. */
import {beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {openIdeas, readingDefinition, wholeSettings} from '../../ideas/reading.test-kit.ts'
import {hideIdea} from '../../ideas/state.queries.ts'
import {closes, opens} from '../../saha.test-kit.ts'
import {useFile} from '../../storage/each-store.ts'
import {elementsIn, linksIn, wordsOf} from '../test-kit.ts'
import {withoutShare} from '../share/share.test-kit.ts'

const opened = useFile()
const page = '/embed/irbid/old-station'
const settings = {...wholeSettings, supports: {threshold: 500}, photos: true} as const
let town: Awaited<ReturnType<typeof openIdeas>>

beforeAll(async () => {
  town = await openIdeas(opened().store)
  await town.define(readingDefinition(settings))
})

beforeEach(() => town.forget())

const read = async (query = '') => (await town.get(`${page}?lang=en${query}`)).text()

/** Titles of the cards of a page. */
const titlesIn = (html: string) =>
  [...html.matchAll(/<h3 id="title-\d+">\s*<a[^>]*>([^<]*)</g)].map(([, title]) => title)

const addressOf = (html: string, rel: string) =>
  elementsIn(html).find(({attributes}) => attributes['rel'] === rel)?.attributes['href'] ?? ''

const encoded = (chosen: Record<string, string>) =>
  `&${new URLSearchParams({'saha-ideas': new URLSearchParams(chosen).toString()}).toString()}`

describe('the list', () => {
  test('says what it is about and whom to ask while nobody has handed in anything', async () => {
    const words = wordsOf(await read())

    expect(words).toMatch(/Irbid .*Ideas .*No ideas yet\. Hand in the first one\./)
    expect(words).toMatch(/The town hall\..* Everything here works without JavaScript, too/)
  })

  test('gives way to the element where scripts run, and loads nothing from elsewhere', async () => {
    const reply = await town.get(`${page}?lang=en`)
    const html = await reply.text()
    const policy = reply.headers.get('content-security-policy') ?? ''

    expect(html).toContain('<saha-ideas activity="irbid/old-station" lang="en">')
    expect(html).toContain('<script type="module" src="../../saha.js">')
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-/)
    expect(policy).toContain("form-action 'self'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(withoutShare(html)).not.toMatch(
      /(?:src|href)="(?:https?:)?\/\/(?!saha\.example\/)| style=| on[a-z]+=/,
    )
    expect(reply.headers.getSetCookie()).toEqual([])
  })

  test('shows of each idea where it belongs, how it stands and how many support it', async () => {
    await town.propose([
      {
        title: 'Shade',
        text: 'Trees along the platform.',
        category: 'park',
        tags: '["trees"]',
        supports: 120,
        comments: 3,
        photos: JSON.stringify([{photo: 'p'.repeat(22), alt: 'The bare platform'}]),
      },
    ])

    const html = await read()

    expect(wordsOf(html)).toMatch(
      /Received Idea 1 10 June 2026 Shade Trees along the platform\. park #trees 120 supports 120 of 500 3 comments/,
    )
    expect(html).toContain(`src="../../v1/photos/${'p'.repeat(22)}.jpg" alt="The bare platform"`)
    expect(linksIn(html)).toContain('?lang=en&idea=1#saha-idea-1')
  })

  test('says where everything went that was handed in, on its first page alone', async () => {
    await town.propose([{title: 'Shade'}])

    const [first, whole] = [wordsOf(await read()), wordsOf(await read('&idea=1'))]

    expect(first).toMatch(/Where the ideas are now Published \d+ .*All that arrived \d+/)
    expect(whole).not.toContain('Where the ideas are now')
  })

  test('has pages, each a link away, and one back to the first', async () => {
    await town.propose(Array.from({length: 45}, (_, at) => ({title: `N${at + 1}`})))

    const first = await read()
    const second = await (await town.get(page + addressOf(first, 'next'))).text()
    const third = await (await town.get(page + addressOf(second, 'next'))).text()

    expect([...titlesIn(first), ...titlesIn(second), ...titlesIn(third)]).toEqual(
      Array.from({length: 45}, (_, at) => `N${45 - at}`),
    )
    expect(addressOf(third, 'next')).toBe('')
    expect(wordsOf(third)).toContain('Back to the first page')
    expect(linksIn(third)).toContain('?lang=en')
  })

  test('is narrowed down by a form, which leads to an address that the element understands as well', async () => {
    await town.propose([
      {title: 'Shade', category: 'park', supports: 2},
      {title: 'Benches', category: 'park', supports: 5},
      {title: 'Ramp', category: 'roads'},
    ])

    const reply = await town.get(`${page}?lang=en&q=&sort=supported&category=park&status=received&tag=`)
    const address = reply.headers.get('location') ?? ''
    const html = await (await town.get(page + address)).text()

    expect([reply.status, reply.headers.get('cache-control')]).toEqual([303, 'no-store'])
    expect(new URLSearchParams(new URLSearchParams(address).get('saha-ideas') ?? '').toString()).toBe(
      'category=park&status=received&sort=supported',
    )
    expect(titlesIn(html)).toEqual(['Benches', 'Shade'])
    expect(wordsOf(html)).toMatch(/Shown are only: Remove: park × Remove: Received × Show all ideas/)
    expect(wordsOf(html)).toContain('2 ideas found')
    expect(linksIn(html)).toContain(`?lang=en${encoded({status: 'received', sort: 'supported'})}`)
    expect(linksIn(html)).toContain(
      `?lang=ar${encoded({category: 'park', status: 'received', sort: 'supported'})}`,
    )
  })

  test('offers choices with how many ideas each would show, and several of one filter at once', async () => {
    await town.propose([{category: 'park'}, {category: 'park'}, {category: 'roads'}, {category: 'water'}])

    const reply = await town.get(`${page}?lang=en&category=park&category=roads`)
    const html = await (await town.get(page + (reply.headers.get('location') ?? ''))).text()
    const boxes = elementsIn(html).filter(({attributes}) => attributes['name'] === 'category')

    expect(boxes.map(({attributes}) => [attributes['value'], 'checked' in attributes])).toEqual([
      ['park', true],
      ['roads', true],
      ['water', false],
    ])
    expect(wordsOf(html)).toMatch(/Subject park 2 roads 1 water 1/)
    expect(titlesIn(html)).toHaveLength(3)
  })

  test('finds words, shows them again as they were typed, and says when nothing fits', async () => {
    await town.propose([{title: 'أشجار توت'}, {title: 'A ramp'}])

    const found = await read(encoded({q: 'اشجار'}))
    const none = await read(encoded({q: '"><b>'}))

    expect(titlesIn(found)).toEqual(['أشجار توت'])
    expect(wordsOf(none)).toContain('No idea fits all of this')
    expect(none).toContain('value="&quot;&gt;&lt;b&gt;"')
  })

  test('by chance has one order for a day, and none is offered that needs a place where nobody has said one', async () => {
    await town.propose(Array.from({length: 9}, (_, at) => ({title: `N${at}`})))

    const reply = await town.get(`${page}?lang=en&sort=random`)
    const address = reply.headers.get('location') ?? ''
    const html = await (await town.get(page + address)).text()
    const options = elementsIn(html).filter(({name}) => name === 'option')

    expect(address).toMatch(/seed%3D\d{1,3}/)
    expect(titlesIn(html).toSorted()).toEqual(Array.from({length: 9}, (_, at) => `N${at}`))
    expect(titlesIn(await (await town.get(page + address)).text())).toEqual(titlesIn(html))
    expect(options.map(({attributes}) => attributes['value'])).toEqual(['newest', 'supported', 'random'])
  })

  test.each([
    '&saha-ideas=sort%3Dbest',
    '&page=made-up',
    '&saha-ideas=category%3Dlake',
    '&saha-ideas=%00',
    '&idea=x',
    '&idea=1e3x',
    '&saha-ideas[]=1',
  ])('shows everything to those whose address somebody has mangled: %s', async (query) => {
    await town.propose([{title: 'Shade'}])

    expect(titlesIn(await read(query))).toEqual(['Shade'])
  })

  test('is in a file, with the same filters', async () => {
    await town.propose([{title: 'Shade', category: 'park'}])

    expect(linksIn(await read(encoded({category: 'park', sort: 'supported'})))).toContain(
      '../../v1/ideas/irbid/old-station/files/ideas.geojson?lang=en&category=park',
    )
  })
})

test('a change is on the page at once', async () => {
  await town.propose([{title: 'Shade'}])
  const before = await town.get(`${page}?lang=en`)
  await town.change((transaction) => hideIdea(transaction, town.idOf('i1'), 'spam', 20_620))

  const after = await town.get(`${page}?lang=en`, {'if-none-match': before.headers.get('etag') ?? ''})

  expect(after.status).toBe(200)
  expect(titlesIn(await after.text())).toEqual([])
})

test('says when ideas can be handed in, and when that is over, and then asks nobody to', async () => {
  const {now} = town.clock
  const at = async (moment: number) => {
    town.clock.now = moment
    return wordsOf(await read())
  }

  expect(await at(opens - 5_000)).toMatch(/Ideas can be handed in from/)
  const closed = await at(closes + 5_000)
  town.clock.now = now
  expect(closed).toMatch(/Ideas could be handed in until/)
  expect(closed).not.toContain('Hand in an idea')
})

test('is left in no cache where it must leave no trace', async () => {
  const definition = readingDefinition(settings)
  for (const activity of definition.consultations[0]?.activities ?? []) activity.sensitive = true
  await town.define(definition)

  expect((await town.get(page)).headers.get('cache-control')).toBe('no-store')

  await town.define(readingDefinition(settings))
})
