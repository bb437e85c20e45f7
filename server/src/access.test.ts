/**
 * Every address that the server answers, in every state of an activity and of a receipt: who gets what. An address that
 * is missing here fails; who gets what of the console, `staff/rights.test.ts` and `photos/staff-photos.test.ts` say.
 */
import {
  staffRoutes,
  type CommentReceipt,
  type CommentsActivity,
  type Definition,
  type Survey,
  type SurveyReceipt,
} from '@saha/contract'
import {staffPictureRoutes} from '@saha/contract/picture-routes'
import {pathOf} from '@saha/contract/routes'
import {exampleMap} from '@saha/domain/map/example-map'
import {importDefinition} from './activities/import-definition.ts'
import {hideComment} from './comments/state.queries.ts'
import {wholeAnswers, wholeSurvey} from '@saha/domain/survey/example-whole-survey'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {
  closes,
  forgetContributions,
  formOf,
  june,
  keyOf,
  openSquare,
  opens,
  parkDefinition,
  post,
  responsesPath,
  site,
} from './saha.test-kit.ts'
import {describeEachStore} from './storage/each-store.ts'
import {plainPicture} from './test-kit/pictures.ts'

/** An address with its method. */
type Address = `${'GET' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS'} /${string}`

type Situation =
  | 'before it opens'
  | 'while it is open'
  | 'after it has closed'
  | 'of another municipality'
  | 'that is not there'

const whenever = (status: number): Record<Situation, number> => ({
  'before it opens': status,
  'while it is open': status,
  'after it has closed': status,
  'of another municipality': 404,
  'that is not there': 404,
})

/** What an activity and all around it shows and takes. */
const ofActivities: Record<Address, Record<Situation, number>> = {
  'GET /v1/activities/:municipality/:activity': whenever(200),
  'GET /v1/maps/:municipality/:activity': whenever(200),
  'GET /v1/results/:municipality/:activity': whenever(200),
  'GET /embed/:municipality/:activity': whenever(200),
  'GET /embed/:municipality/:activity/paper': whenever(200),
  'POST /v1/surveys/:municipality/:activity/responses': {
    ...whenever(201),
    'before it opens': 403,
    'after it has closed': 410,
  },
  'POST /v1/surveys/:municipality/:activity/photos': {
    ...whenever(201),
    'before it opens': 403,
    'after it has closed': 410,
  },
}

/** What a thread, all in it and all around it shows and takes. */
const ofThreads: Record<Address, Record<Situation, number>> = {
  'GET /v1/comments/:municipality/:activity': whenever(200),
  'GET /v1/comments/:municipality/:activity/:comment': whenever(200),
  'GET /v1/feeds/:municipality/:activity': whenever(200),
  'GET /v1/moderation/:municipality/:activity': whenever(200),
  'POST /v1/comments/:municipality/:activity': {
    ...whenever(201),
    'before it opens': 403,
    'after it has closed': 410,
  },
  'POST /v1/comments/:municipality/:activity/:comment/votes': {
    ...whenever(200),
    'before it opens': 403,
    'after it has closed': 410,
  },
  'POST /v1/comments/:municipality/:activity/:comment/reports': {
    ...whenever(200),
    'before it opens': 403,
    'after it has closed': 410,
  },
}

const situations: Record<Situation, {now: number; municipality: string; activity: string}> = {
  'before it opens': {now: opens - 1_000, municipality: 'irbid', activity: 'park-survey'},
  'while it is open': {now: june, municipality: 'irbid', activity: 'park-survey'},
  'after it has closed': {now: closes, municipality: 'irbid', activity: 'park-survey'},
  'of another municipality': {now: june, municipality: 'zarqa', activity: 'park-survey'},
  'that is not there': {now: june, municipality: 'irbid', activity: 'lake-survey'},
}

type Holding =
  | 'while it is open'
  | 'after it has closed'
  | 'that was withdrawn'
  | 'on a page of another municipality'
  | 'that nobody was given'
  | 'that is none'

const toNobody = {'that nobody was given': 404, 'that is none': 404}

/** What the holder of a receipt may do. */
const ofReceipts: Record<Address, Record<Holding, number>> = {
  // Who holds the code may read on any page: a page that does not have it learns nothing.
  'GET /v1/receipts': {
    ...toNobody,
    'while it is open': 200,
    'after it has closed': 200,
    'that was withdrawn': 410,
    'on a page of another municipality': 200,
  },
  'GET /v1/receipts/photos/:photo': {
    ...toNobody,
    'while it is open': 200,
    'after it has closed': 200,
    'that was withdrawn': 404,
    'on a page of another municipality': 200,
  },
  'PUT /v1/receipts': {
    ...toNobody,
    'while it is open': 200,
    'after it has closed': 410,
    'that was withdrawn': 410,
    'on a page of another municipality': 403,
  },
  'DELETE /v1/receipts': {
    ...toNobody,
    'while it is open': 200,
    'after it has closed': 410,
    'that was withdrawn': 200,
    'on a page of another municipality': 403,
  },
}

/** What whoever holds the receipt of a hidden comment may do: what was said about it stays open to doubt after closing. */
const ofHidden: Record<Address, Record<Holding, number>> = {
  'POST /v1/receipts/appeals': {
    ...toNobody,
    'while it is open': 201,
    'after it has closed': 201,
    'that was withdrawn': 410,
    'on a page of another municipality': 403,
  },
}

/** What is the same for everybody at any time. Elements are not built here, and a picture has to be named. */
const ofEverybody: Record<Address, number> = {
  'GET /saha.js': 404,
  'GET /v/*': 404,
  'GET /v1/images/:image': 404,
  'GET /embed/:typeface': 404,
  'GET /v1/comments': 200,
  'GET /v1/openapi.json': 200,
  'GET /v1/tickets': 200,
  'GET /health/live': 200,
  'GET /health/ready': 200,
  'GET /metrics': 200,
  'OPTIONS /v1/activities/:municipality/:activity': 204,
  'OPTIONS /v1/maps/:municipality/:activity': 204,
  'OPTIONS /v1/results/:municipality/:activity': 204,
  'OPTIONS /v1/surveys/:municipality/:activity/responses': 204,
  'OPTIONS /v1/surveys/:municipality/:activity/photos': 204,
  'OPTIONS /v1/comments': 204,
  'OPTIONS /v1/comments/:municipality/:activity': 204,
  'OPTIONS /v1/comments/:municipality/:activity/:comment': 204,
  'OPTIONS /v1/comments/:municipality/:activity/:comment/reports': 204,
  'OPTIONS /v1/comments/:municipality/:activity/:comment/votes': 204,
  'OPTIONS /v1/moderation/:municipality/:activity': 204,
  'OPTIONS /v1/receipts': 204,
  'OPTIONS /v1/receipts/appeals': 204,
  'OPTIONS /v1/tickets': 204,
  'OPTIONS /v1/receipts/photos/:photo': 204,
  'OPTIONS /v1/images/:image': 204,
}

/** The console's page and its files, of which `staff/console.routes.test.ts` tells. */
const ofConsole: Address[] = ['GET /console', 'GET /console/', 'GET /console/assets/:file']

/** A thread beside the survey of `irbid`. */
const talk: CommentsActivity = {
  id: 'park-talk',
  kind: 'comments',
  title: {en: 'Talk'},
  comments: {moderation: 'mixed', votes: 'support', reportsToHold: 3},
}

const survey: Survey = wholeSurvey
const {pictures: _, ...answers} = wholeAnswers
const elsewhere = 'https://www.zarqa.example'

/** `irbid` with one survey of every kind of question, and `zarqa` with a site of its own and another survey. */
function definitions(): Definition[] {
  const {municipality, ...definition} = parkDefinition(survey)
  const other = parkDefinition()
  const [consultation] = other.consultations
  const [activity] = consultation?.activities ?? []
  if (!consultation || !activity) throw new Error('There is an activity.')
  const [first, ...more] = definition.consultations
  if (!first) throw new Error('There is a consultation.')
  const consultations = [{...first, activities: [...first.activities, talk]}, ...more]
  return [
    {saha: 1, municipality: {...municipality, map: exampleMap}, consultations},
    {
      ...other,
      municipality: {...other.municipality, id: 'zarqa', origins: [elsewhere]},
      consultations: [{...consultation, activities: [{...activity, id: 'market-survey'}]}],
    },
  ]
}

const rowsOf = <State extends string>(table: Record<Address, Record<State, number>>) =>
  Object.entries(table).flatMap(([address, statuses]) =>
    Object.entries(statuses).map(([state, status]) => [address, state, status] as [Address, State, number]),
  )

function methodAndPath(
  address: Address,
  params: Record<string, string> = {},
): {method: string; path: string} {
  const [method = '', path = ''] = address.split(' ')
  return {method, path: path.replace(/:([a-z]+)/g, (_whole, name: string) => params[name] ?? 'a')}
}

describeEachStore('what is asked', (opened) => {
  let square: Awaited<ReturnType<typeof openSquare>>
  let picture: Uint8Array<ArrayBuffer>
  let version = ''

  beforeAll(async () => {
    square = await openSquare(opened().store)
    for (const definition of definitions()) await importDefinition(opened().store.db, definition)
    picture = new Uint8Array(await plainPicture())
  })

  beforeEach(async () => {
    await forgetContributions(opened().store)
    await opened().store.db.deleteFrom('photo').execute()
    square.clock.now = june
    version = (await square.activity()).version
  })

  const upload = {method: 'POST', headers: {'content-type': 'image/png', origin: site}}

  /** A request that is right in itself. */
  function request(address: Address): RequestInit {
    if (address.endsWith('/photos')) return {...upload, body: picture}
    return address.startsWith('POST') ? post(formOf(1, answers, version)) : {method: 'GET'}
  }

  test.each(rowsOf(ofActivities))('%s, of an activity %s: %d', async (address, situation, status) => {
    const {now, ...place} = situations[situation]
    const {path} = methodAndPath(address, place)
    square.clock.now = now

    const reply = await square.app.request(path, request(address))

    expect(reply.status).toBe(status)
    expectPlain(reply)
  })

  let written = 0

  /** A comment in the thread of `irbid`, as its author knows it. */
  async function comment(): Promise<CommentReceipt> {
    const path = pathOf('sendComment', {municipality: 'irbid', activity: talk.id})
    const body = {key: keyOf(++written), name: 'Layla', text: `Shade, please (${written}).`}
    const reply = await square.app.request(path, post(body))
    return (await reply.json()) as CommentReceipt
  }

  test.each(rowsOf(ofThreads))('%s, of a thread %s: %d', async (address, situation, status) => {
    const {now, municipality, activity} = situations[situation]
    const thread = activity === 'park-survey' ? talk.id : activity
    const {comment: id} = await comment()
    const {method, path} = methodAndPath(address, {municipality, activity: thread, comment: id})
    square.clock.now = now
    const token = keyOf(1)
    const body = address.endsWith('votes')
      ? {token, value: 1}
      : address.endsWith('reports')
        ? {token, reason: 'spam'}
        : {key: keyOf(++written), name: 'Sami', text: `And benches (${written}).`}

    const reply = await square.app.request(path, method === 'POST' ? post(body) : {method})

    expect(reply.status).toBe(status)
    expectPlain(reply)
  })

  test.each(rowsOf(ofHidden))(
    '%s, with the receipt of a comment %s: %d',
    async (address, holding, status) => {
      const {receipt, comment: id} = await comment()
      await hideComment(opened().store.db, id, 'insult', 20_619)
      const codes: Partial<Record<Holding, string>> = {
        'that nobody was given': '0000-0000-0000-0000-0000',
        'that is none': "' or '1'='1",
      }
      const origin = holding === 'on a page of another municipality' ? elsewhere : site
      const headers = {'saha-receipt': codes[holding] ?? receipt, origin}
      if (holding === 'that was withdrawn')
        await square.app.request('/v1/receipts', {method: 'DELETE', headers})
      if (holding === 'after it has closed') square.clock.now = closes

      const reply = await square.app.request(
        methodAndPath(address).path,
        post({text: 'Look again.'}, headers),
      )

      expect(reply.status).toBe(status)
      expectPlain(reply)
    },
  )

  test.each(rowsOf(ofReceipts))('%s, with a receipt %s: %d', async (address, holding, status) => {
    const sent = await square.app.request(methodAndPath('POST /v1/surveys/irbid/park-survey/photos').path, {
      ...upload,
      body: picture,
    })
    const {photo} = (await sent.json()) as {photo: string}
    const whole = {...answers, pictures: [photo]}
    const response = await square.app.request(responsesPath, post(formOf(1, whole, version)))
    const {receipt} = (await response.json()) as SurveyReceipt
    const codes: Partial<Record<Holding, string>> = {
      'that nobody was given': '0000-0000-0000-0000-0000',
      'that is none': "' or '1'='1",
    }
    const headers = {
      'saha-receipt': codes[holding] ?? receipt,
      'content-type': 'application/json',
      origin: holding === 'on a page of another municipality' ? elsewhere : site,
    }
    if (holding === 'that was withdrawn')
      await square.app.request('/v1/receipts', {method: 'DELETE', headers})
    if (holding === 'after it has closed') square.clock.now = closes
    const {method, path} = methodAndPath(address, {photo})

    const body = method === 'PUT' ? {body: JSON.stringify({version, answers: {...whole, clean: 2}})} : {}
    const reply = await square.app.request(path, {method, headers, ...body})

    expect(reply.status).toBe(status)
    expectPlain(reply)
  })

  test.each(Object.entries(ofEverybody) as [Address, number][])(
    '%s, of anybody: %d',
    async (address, status) => {
      const {method, path} = methodAndPath(address)

      const reply = await square.app.request(path, {method})

      expect(reply.status).toBe(status)
      expectPlain(reply)
    },
  )

  test('the tables name every address that the server answers, and no other', () => {
    const answered = new Set(square.app.routes.map(({method, path}) => `${method} ${path}`))
    const named = [ofActivities, ofThreads, ofReceipts, ofHidden, ofEverybody].flatMap((table) =>
      Object.keys(table),
    )
    const ofStaff = Object.values({...staffRoutes, ...staffPictureRoutes})

    expect([...answered].toSorted()).toEqual(
      [...named, ...ofConsole, ...ofStaff.map(({method, path}) => `${method} ${path}`)].toSorted(),
    )
  })
})

/** No cookie, and nothing that a browser could take for something else. */
function expectPlain({headers}: Response) {
  expect(headers.getSetCookie()).toEqual([])
  expect(headers.get('x-content-type-options')).toBe('nosniff')
}
