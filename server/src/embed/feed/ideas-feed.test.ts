/** What feed readers get of ideas: the newest of a collection, and what the municipality does with each. */
import {feedPathOf, ideaFeedPathOf} from '@saha/contract/feed-routes'
import {beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {openIdeas, readingDefinition} from '../../ideas/reading.test-kit.ts'
import {hideIdea} from '../../ideas/state.queries.ts'
import {takeSteps} from '../../ideas/steps.queries.ts'
import {useFile} from '../../storage/each-store.ts'
import {all, asRead, entries, naughty, parsed, textOf} from './test-kit.ts'

const opened = useFile()
const place = {municipality: 'irbid', activity: 'old-station'}
const collection = feedPathOf(place)
const ofFirst = ideaFeedPathOf({...place, idea: '1'})
const page = 'https://saha.example/embed/irbid/old-station'
let town: Awaited<ReturnType<typeof openIdeas>>
let steps = 0

beforeAll(async () => {
  town = await openIdeas(opened().store)
})

beforeEach(() => town.forget())

const read = async (path: string) => parsed(await (await town.get(path)).text())

/** The municipality does something with the first idea. */
async function takeStep(step: {
  status?: string
  text?: string
  day?: number
  office?: string
  link?: string
}) {
  await town.change((db, activity) =>
    takeSteps(db, [
      {
        id: String(++steps).padEnd(22, 's'),
        activity,
        idea: 1,
        status: '',
        text: '',
        link: '',
        day: 20_620,
        office: '{"en":"Parks","ar":"الحدائق"}',
        staff_user: '',
        ...step,
      },
    ]),
  )
}

describe('the feed of a collection', () => {
  test('is an Atom feed, also while nobody has handed in anything', async () => {
    const reply = await town.get(collection)
    const root = parsed(await reply.text())

    expect(reply.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    expect(root.attributes).toEqual({xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'ar'})
    expect(textOf(root, 'title')).toBe('أفكار – Irbid (ar)')
    expect(entries(root)).toEqual([])
  })

  test('has the fifty newest ideas whole, each with its author and where it stands', async () => {
    await town.propose(
      Array.from({length: 52}, (_, at) => ({title: `N${at + 1}`, text: `${'long '.repeat(99)}${at + 1}`})),
    )

    const root = await read(`${collection}?lang=en`)
    const [first] = entries(root)

    expect(entries(root).map((entry) => textOf(entry, 'title'))).toEqual(
      Array.from({length: 50}, (_, at) => `N${52 - at}`),
    )
    expect(textOf(first, 'content')).toBe(`${'long '.repeat(99)}52`)
    expect(textOf(first, 'id')).toBe('urn:saha:ideas:irbid/old-station:52')
    expect(textOf(first, 'updated')).toBe('2026-06-10T09:00:00.000Z')
    expect(first && all(first, 'link')[0]?.attributes['href']).toBe(`${page}?lang=en&idea=52#saha-idea-52`)
  })

  test('has nothing of what is hidden, and is sent only when it has changed', async () => {
    await town.propose([{title: 'Shade'}, {title: 'Ramp'}])
    const etag = (await town.get(collection)).headers.get('etag') ?? ''
    const same = await town.get(collection, {'if-none-match': etag})
    await town.change((db) => hideIdea(db, town.idOf('i1'), 'spam', 1))

    expect(same.status).toBe(304)
    expect(entries(await read(collection)).map((entry) => textOf(entry, 'title'))).toEqual(['Ramp'])
  })
})

describe('the feed of an idea', () => {
  test('says how it began, and then what was done with it, the newest first, in the reader’s language', async () => {
    await town.propose([{title: 'Shade', text: 'Trees, please.', name: 'Cedar 12'}])
    await takeStep({status: 'studied'})
    await takeStep({
      status: 'planned',
      text: '{"ar":"في كانون الثاني.","en":"In January."}',
      day: 20_700,
      link: 'https://irbid.example/117?a=1&b=2',
    })
    await takeStep({text: '{"ar":"غدًا."}', day: 20_701})

    const root = await read(`${ofFirst}?lang=en`)
    const [answer, planned, studied, began] = entries(root)

    expect(textOf(root, 'title')).toBe('Idea 1: \u2068Shade\u2069 – Irbid')
    expect(entries(root).map((entry) => textOf(entry, 'title'))).toEqual([
      'Answer',
      'Planned',
      'Being studied',
      'Handed in',
    ])
    expect([textOf(planned, 'content'), textOf(planned, 'updated')]).toEqual([
      'In January.',
      '2026-09-04T00:00:00.000Z',
    ])
    expect(planned && all(planned, 'link').map(({attributes}) => attributes['href'])).toEqual([
      `${page}?lang=en&idea=1#saha-idea-1`,
      'https://irbid.example/117?a=1&b=2',
    ])
    expect(answer && all(answer, 'content')[0]).toMatchObject({text: 'غدًا.', attributes: {'xml:lang': 'ar'}})
    expect(textOf(studied, 'content')).not.toBe('')
    expect([textOf(began, 'content'), textOf(began, 'id')]).toEqual([
      'Trees, please.',
      'urn:saha:ideas:irbid/old-station:1',
    ])
    expect(textOf(root, 'updated')).toBe('2026-09-05T00:00:00.000Z')
    expect(new Set(entries(root).map((entry) => textOf(entry, 'id'))).size).toBe(4)
  })

  test('says nothing of an idea that is gone, and there is none of one that never was', async () => {
    await town.propose([{title: 'Secret'}])
    await takeStep({text: '{"en":"Also secret."}'})
    await town.change((db) => hideIdea(db, town.idOf('i1'), 'spam', 1))

    const xml = await (await town.get(`${ofFirst}?lang=en`)).text()
    const others = await Promise.all(
      ['2', '0', 'x', '1.0', '01'].map((idea) => town.get(ideaFeedPathOf({...place, idea}))),
    )

    expect(entries(parsed(xml))).toEqual([])
    expect(xml.toLowerCase()).not.toContain('secret')
    expect(others.map(({status}) => status)).toEqual([404, 404, 404, 404, 404])
  })
})

test('feeds of a collection that must leave no trace are left in no cache', async () => {
  await town.propose([{}])
  const definition = readingDefinition()
  for (const activity of definition.consultations[0]?.activities ?? []) activity.sensitive = true
  await town.define(definition)

  const replies = await Promise.all([collection, ofFirst].map((path) => town.get(path)))
  await town.define(readingDefinition())

  expect(replies.map(({headers}) => headers.get('cache-control'))).toEqual(['no-store', 'no-store'])
})

test.each(['title', 'text', 'name'] as const)(
  'whatever people write as %s, feeds stay well-formed and hold it as it was written',
  async (field) => {
    for (let from = 0; from < naughty.length; from += 50) {
      await town.forget()
      const some = naughty.slice(from, from + 50)
      await town.propose(some.map((words) => ({[field]: words})))

      const written = entries(await read(`${collection}?lang=en`)).map((entry) =>
        field === 'name'
          ? all(entry, 'author').map((one) => textOf(one, 'name'))[0]
          : textOf(entry, field === 'text' ? 'content' : 'title'),
      )
      const title = textOf(await read(`${ofFirst}?lang=en`), 'title')

      expect(written.toReversed()).toEqual(
        some.map((words) => (field === 'name' ? `\u2068${asRead(words)}\u2069` : asRead(words))),
      )
      expect(title).toBe(
        `Idea 1: \u2068${field === 'title' ? asRead(some[0] ?? '') : 'Idea i1'}\u2069 – Irbid`,
      )
    }
  },
)

test.each(['office', 'text'] as const)(
  'whatever an office writes as %s, feeds stay well-formed',
  async (field) => {
    await town.propose([{title: 'Shade'}])
    const some = naughty.slice(0, 200)
    for (const words of some) await takeStep({text: '{"en":"x"}', [field]: JSON.stringify({en: words})})

    const written = entries(await read(`${ofFirst}?lang=en`))
      .slice(0, -1)
      .map((entry) =>
        field === 'text'
          ? textOf(entry, 'content')
          : all(entry, 'author').map((one) => textOf(one, 'name'))[0],
      )

    expect(written.toReversed()).toEqual(
      some.map((words) => (field === 'text' ? asRead(words) : `\u2068${asRead(words)}\u2069`)),
    )
  },
)
