/** Ideas for clients of Open311: the documents of GeoReport v2, well-formed, escaped, and refused in their own way. */
import {groundOf} from '@saha/domain'
import {exampleMap} from '@saha/domain/map/example-map'
import {payloads} from '@saha/domain/text/test-kit/arbitrary-text'
import {existsSync, readFileSync} from 'node:fs'
import {isAbsolute, join} from 'node:path'
import {SaxesParser} from 'saxes'
import {beforeAll, describe, expect, test} from 'vitest'
import {importDefinition} from '../../activities/import-definition.ts'
import {createLog, createSaha} from '../../saha.ts'
import {useFile} from '../../storage/each-store.ts'
import {collectionNumber, ideasDefinition, idOfIdea, publishIdeas} from '../collection.test-kit.ts'
import {hideIdea} from '../state.queries.ts'

const opened = useFile()
/** A day after the ideas were published. */
const now = 494_724 * 3_600_000
let get: (path: string, headers?: Record<string, string>) => Promise<Response>

beforeAll(async () => {
  const {store} = opened()
  const definition = ideasDefinition(
    {
      categories: [
        {id: 'green', text: {en: 'Green', ar: 'خضراء'}},
        {id: 'roads', text: {en: 'Roads', ar: 'طرق'}},
      ],
      place: {shapes: ['point']},
    },
    {market: {}},
  )
  definition.municipality.map = exampleMap
  await importDefinition(store.db, definition)
  const shape = {type: 'Point' as const, coordinates: [35.2, 32.1] as [number, number]}
  await publishIdeas(store.db, await collectionNumber(store.db), {
    shade: {
      title: 'ظل <b>&',
      text: payloads.join(' ').slice(0, 5_000),
      category: 'green',
      place: JSON.stringify({shape}),
      ...groundOf({shape}, exampleMap),
    },
    path: {title: 'Path', category: 'roads', status: 'done'},
    hidden: {title: 'Hidden'},
  })
  await publishIdeas(store.db, await collectionNumber(store.db, 'market'), {stalls: {title: 'Stalls'}})
  await store.db
    .insertInto('idea_step')
    .values({
      id: 's1',
      idea: idOfIdea('path'),
      activity: await collectionNumber(store.db),
      number: 1,
      status: 'done',
      day: 20_613,
      office: '{"en":"Roads office"}',
      text: '{"en":"Paved."}',
      link: '',
      staff_user: '',
    })
    .execute()
  await store.db.transaction().execute((transaction) => hideIdea(transaction, idOfIdea('hidden'), 'spam', 1))
  const saha = await createSaha({
    store,
    publicUrl: 'https://saha.example',
    log: createLog('silent'),
    now: () => now,
  })
  get = async (path, headers = {}) => saha.app.request(`/open311/v2/${path}`, {headers})
})

interface Element {
  name: string
  text: string
  inside: Element[]
}

/** A document as an XML parser reads it. @throws Error when it is not well-formed. */
function parsed(xml: string): Element {
  const top: Element = {name: '', text: '', inside: []}
  const open = [top]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({name}) => {
    const element = {name, text: '', inside: []}
    open.at(-1)?.inside.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.write(xml).close()
  return top.inside[0] ?? top
}

const namesIn = ({inside}: Element) => inside.map(({name}) => name)
const json = async (path: string) => JSON.parse(await (await get(path)).text())
const ids = async (query: string): Promise<string[]> =>
  (await json(`requests.json?jurisdiction_id=irbid${query}`)).map(
    (one: {service_request_id: string}) => one.service_request_id,
  )

test('whoever has the newest document is told so, and nothing more', async () => {
  const path = 'requests.json?jurisdiction_id=irbid'
  const etag = (await get(path)).headers.get('etag') ?? ''

  const again = await get(path, {'if-none-match': etag})
  const other = await get(path, {'if-none-match': 'W/"other"'})
  expect([again.status, await again.text(), other.status]).toEqual([304, '', 200])
})

describe('services', () => {
  test('are the categories of collections, in JSON and in XML', async () => {
    const services = await json('services.json?jurisdiction_id=irbid&lang=en')
    const reply = await get('services.xml?jurisdiction_id=irbid')
    const xml = parsed(await reply.text())

    expect(services.map((one: Record<string, string>) => [one.service_code, one.service_name])).toEqual([
      ['old-station', 'Ideas'],
      ['old-station.green', 'Green'],
      ['old-station.roads', 'Roads'],
      ['market', 'Ideas'],
    ])
    expect(reply.headers.get('content-type')).toBe('text/xml; charset=utf-8')
    expect(xml.name).toBe('services')
    expect(xml.inside[1]?.inside[1]).toMatchObject({name: 'service_name', text: 'خضراء'})
  })

  test('ask for nothing more than they say', async () => {
    expect(await json('services/old-station.green.json?jurisdiction_id=irbid')).toEqual({
      service_code: 'old-station.green',
      attributes: [],
    })
    expect(parsed(await (await get('services/market.xml?jurisdiction_id=irbid')).text()).name).toBe(
      'service_definition',
    )
  })
})

describe('requests', () => {
  test('are published ideas, with where they lie and what was done', async () => {
    const [path, shade] = await json('requests.json?jurisdiction_id=irbid&lang=en')

    expect(shade).toMatchObject({
      service_request_id: 'old-station.1',
      status: 'open',
      service_code: 'old-station.green',
      service_name: 'Green',
      requested_datetime: '2026-06-08T12:00:00Z',
      lat: 32.1,
      long: 35.2,
      address: 'West bank',
    })
    expect(path).toMatchObject({
      status: 'closed',
      status_notes: 'Done: Paved.',
      agency_responsible: 'Roads office',
      updated_datetime: '2026-06-09T00:00:00Z',
      lat: null,
    })
  })

  test('are well-formed whatever citizens write, and say it as it was written', async () => {
    const root = parsed(await (await get('requests/old-station.1.xml?jurisdiction_id=irbid')).text())
    const [request] = await json('requests/old-station.1.json?jurisdiction_id=irbid')
    const description = root.inside[0]?.inside.find(({name}) => name === 'description')?.text

    expect(root.name).toBe('service_requests')
    expect(description).toContain('ظل <b>&')
    expect(description?.length).toBe(request.description.replace(/\r\n?/g, '\n').length)
    expect(request.description.length).toBeLessThanOrEqual(4_000)
  })

  test.each<[string, string[]]>([
    ['', ['old-station.2', 'old-station.1', 'market.1']],
    ['&status=closed', ['old-station.2']],
    ['&status=open', ['old-station.1', 'market.1']],
    ['&service_code=old-station.green,market', ['old-station.1', 'market.1']],
    ['&service_code=old-station', []],
    ['&service_request_id=market.1,old-station.3,x', ['market.1']],
    ['&start_date=2026-06-08T12:00:00Z&end_date=2026-06-09', ['old-station.2', 'old-station.1', 'market.1']],
    ['&start_date=2026-06-08T15:00:01%2B03:00', []],
    ['&end_date=2026-06-07', []],
    ['&start_date=2026-01-01T00:00:00Z', []],
  ])('are chosen by %s', async (query, expected) => {
    expect(await ids(query)).toEqual(expected)
  })
})

describe('what cannot be answered is told in an error of the same format', () => {
  test.each<[string, number, string]>([
    ['services.xml', 400, 'jurisdiction_id was not provided.'],
    ['services.xml?jurisdiction_id=atlantis', 404, 'jurisdiction_id provided was not found.'],
    ['services/x.xml?jurisdiction_id=irbid', 404, 'service_code provided was not found.'],
    ['requests/old-station.3.xml?jurisdiction_id=irbid', 404, 'service_request_id provided was not found.'],
    ['requests/17.xml?jurisdiction_id=irbid', 404, 'service_request_id provided was not found.'],
    [
      'requests.xml?jurisdiction_id=irbid&status=lost',
      400,
      'An argument is not written as GeoReport v2 asks.',
    ],
    [
      'requests.xml?jurisdiction_id=irbid&start_date=1.1.2026',
      400,
      'An argument is not written as GeoReport v2 asks.',
    ],
    [
      'requests.xml?jurisdiction_id=irbid&start_date=2026-01-01&end_date=2026-06-01',
      400,
      'start_date and end_date may not span more than 90 days.',
    ],
    ['tokens.xml?jurisdiction_id=irbid', 404, 'There is no such resource.'],
    ['services?jurisdiction_id=irbid', 404, 'There is no such resource.'],
  ])('%s', async (path, status, says) => {
    const reply = await get(path)
    const root = parsed(await reply.text())

    expect(reply.status).toBe(status)
    expect(root.name).toBe('errors')
    expect(root.inside[0]?.inside.map(({name, text}) => [name, text])).toEqual([
      ['code', String(status)],
      ['description', says],
    ])
  })

  test('also in JSON', async () => {
    expect(await json('services.json')).toEqual([
      {code: 400, description: 'jurisdiction_id was not provided.'},
    ])
  })
})

const shared = process.env.SAHA_SHARED_DATA ?? '../shared/data'
const specification = join(
  isAbsolute(shared) ? shared : join(import.meta.dirname, '../../../..', shared),
  'formats/open311/GeoReport/v2.1/draft.md',
)
if (!existsSync(specification)) console.log('SKIPPED: the specification of GeoReport is not here.')

describe.skipIf(!existsSync(specification))(
  'documents have the parts of the published examples (SKIPPED without ../shared/data)',
  () => {
    const examples = existsSync(specification)
      ? [
          ...readFileSync(specification, 'utf8').matchAll(
            /<\?xml [^>]*\?>\s*(<(services|service_definition|service_requests|errors)>[\s\S]*?<\/\2>)/g,
          ),
        ].map(([, xml = '']) => parsed(xml.trim()))
      : []

    test.each([
      ['services', 'services.xml?jurisdiction_id=irbid'],
      ['service_requests', 'requests.xml?jurisdiction_id=irbid'],
      ['errors', 'services.xml'],
    ])('%s', async (root, path) => {
      const document = parsed(await (await get(path)).text())
      const example = examples
        .filter(({name}) => name === root)
        .toSorted((a, b) => namesIn(b.inside[0] ?? b).length - namesIn(a.inside[0] ?? a).length)[0]

      expect(namesIn(document)[0]).toBe(example?.inside[0]?.name)
      expect(namesIn(document.inside[0] ?? document).toSorted()).toEqual(
        namesIn(example?.inside[0] ?? document).toSorted(),
      )
    })
  },
)
