/**
 * Every address that the server answers, in every state of an activity and of a receipt: who gets what. An address that
 * is missing in these tables fails; who gets what of the console, `staff/rights.test.ts` and
 * `photos/staff-photos.test.ts` say.
 */
import {staffRoutes, type SurveyReceipt} from '@saha/contract'
import {staffPictureRoutes} from '@saha/contract/picture-routes'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {
  answers,
  definitions,
  elsewhere,
  expectPlain,
  methodAndPath,
  ofActivities,
  ofConsole,
  ofEverybody,
  ofHidden,
  ofIdeas,
  ofReceipts,
  ofThreads,
  rowsOf,
  situations,
  type Address,
  type Holding,
} from './access.test-kit.ts'
import {importDefinition} from './activities/import-definition.ts'
import {
  closes,
  forgetContributions,
  formOf,
  june,
  openSquare,
  post,
  responsesPath,
  site,
} from './saha.test-kit.ts'
import {describeEachStore} from './storage/each-store.ts'
import {plainPicture} from './test-kit/pictures.ts'

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
    const named = [ofActivities, ofThreads, ofIdeas, ofReceipts, ofHidden, ofEverybody].flatMap((table) =>
      Object.keys(table),
    )
    const ofStaff = Object.values({...staffRoutes, ...staffPictureRoutes})

    expect([...answered].toSorted()).toEqual(
      [...named, ...ofConsole, ...ofStaff.map(({method, path}) => `${method} ${path}`)].toSorted(),
    )
  })
})
