/** Every address that wants a receipt, for whoever holds one, whatever has become of what was handed in: who gets what. */
import type {CommentReceipt, SurveyReceipt} from '@saha/contract'
import {pathOf} from '@saha/contract/routes'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {importDefinition} from '../activities/import-definition.ts'
import {hideComment} from '../comments/state.queries.ts'
import {
  closes,
  forgetContributions,
  formOf,
  june,
  keyOf,
  openSquare,
  post,
  responsesPath,
  site,
} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {plainPicture} from '../test-kit/pictures.ts'
import {
  answers,
  definitions,
  elsewhere,
  expectPlain,
  methodAndPath,
  ofHidden,
  ofReceipts,
  rowsOf,
  talk,
  type Holding,
} from './receipts.test-kit.ts'

describeEachStore('whoever holds a receipt', (opened) => {
  let square: Awaited<ReturnType<typeof openSquare>>
  let picture: Uint8Array<ArrayBuffer>
  let version = ''
  let written = 0

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

  /** A comment in the thread of `irbid`, as its author knows it. */
  async function comment(): Promise<CommentReceipt> {
    const path = pathOf('sendComment', {municipality: 'irbid', activity: talk.id})
    const body = {key: keyOf(++written), name: 'Layla', text: `Shade, please (${written}).`}
    const reply = await square.app.request(path, post(body))
    return (await reply.json()) as CommentReceipt
  }

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
})
