/** Photos: taken, named by a response, changed and erased with it, and read by nobody else. */
import type {Answers, Survey, SurveyReceipt} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {picturePathOf} from '@saha/contract/picture-routes'
import sharp from 'sharp'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {importDefinition, versionOf} from '../activities/import-definition.ts'
import {eraseExpired} from '../retention/retention.ts'
import {closes, formOf, june, openSquare, opens, parkDefinition, site} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {cameraPhoto, hostileFiles, plainPicture, secrets} from '../test-kit/pictures.ts'

const survey: Survey = {
  pages: [
    {
      id: 'park',
      questions: [
        {id: 'pictures', type: 'photo', text: {en: 'Show us'}, most: 3},
        {id: 'more', type: 'short-text', text: {en: 'More?'}},
      ],
    },
  ],
}
const version = versionOf(survey)
const DAY = 86_400_000

/** The survey with photos, and beside it one without and another one with. */
function definition() {
  const made = parkDefinition(survey)
  const [consultation] = made.consultations
  const plain = parkDefinition().consultations[0]?.activities[0]
  const first = consultation?.activities[0]
  if (!plain || !first) throw new Error('There is an activity.')
  consultation.activities.push({...plain, id: 'words-only'}, {...first, id: 'other-park'})
  return made
}

describeEachStore('a photo', (opened) => {
  let square: Awaited<ReturnType<typeof openSquare>>
  let source: Buffer
  let form = 0

  beforeAll(async () => {
    square = await openSquare(opened().store)
    await square.define(definition())
    source = await plainPicture('jpeg')
  })

  beforeEach(async () => {
    square.clock.now = june
    const {db} = opened().store
    await db.deleteFrom('photo').execute()
    await db.deleteFrom('survey_response').execute()
  })

  afterAll(() => square.stop())

  const upload = (
    bytes: BodyInit = new Uint8Array(source),
    headers: Record<string, string> = {},
    activity = 'park-survey',
  ) =>
    square.app.request(picturePathOf('sendPhoto', {municipality: 'irbid', activity}), {
      method: 'POST',
      headers: {'content-type': 'image/jpeg', origin: site, ...headers},
      body: bytes,
      // @ts-expect-error -- streams need it, and the types do not know it yet
      duplex: 'half',
    })
  const take = async (activity?: string) => {
    const reply = await upload(undefined, {}, activity)
    return ((await reply.json()) as {photo: string}).photo
  }
  const send = (answers: Answers, number = ++form) => square.send(formOf(number, answers, version))
  const receiptOf = async (answers: Answers) =>
    ((await (await send(answers)).json()) as SurveyReceipt).receipt
  const ask = (method: string, receipt: string, body?: unknown) =>
    square.app.request('/v1/receipts', {
      method,
      headers: {'saha-receipt': receipt, origin: site, 'content-type': 'application/json'},
      ...(body === undefined ? {} : {body: JSON.stringify(body)}),
    })
  const readOwn = (receipt: string, photo: string) =>
    square.app.request(picturePathOf('readOwnPhoto', {photo}), {headers: {'saha-receipt': receipt}})
  const stored = async () =>
    (await opened().store.db.selectFrom('photo').selectAll().orderBy('id').execute()).map((row) => row.id)
  const contents = async () =>
    (await opened().store.db.selectFrom('photo_content').select('photo').execute()).length
  const code = async (reply: Response | Promise<Response>) => (await square.problem(reply)).code

  describe('that is uploaded', () => {
    test('is stored without what the camera wrote into it, and without any finer time than the day', async () => {
      const reply = await upload(new Uint8Array(await cameraPhoto()))

      const {photo} = (await reply.json()) as {photo: string}
      const {db} = opened().store
      const row = await db.selectFrom('photo').selectAll().executeTakeFirstOrThrow()
      const {bytes} = await db.selectFrom('photo_content').selectAll().executeTakeFirstOrThrow()
      expect(reply.status).toBe(201)
      expect(photo).toMatch(/^[A-Za-z0-9_-]{22}$/)
      expect(row).toEqual({id: photo, activity: 1, day: Math.floor(june / DAY), response: ''})
      expect(secrets.filter((secret) => Buffer.from(bytes).includes(secret))).toEqual([])
      expect(await sharp(bytes).metadata()).toMatchObject({format: 'jpeg', width: 600, height: 900})
    })

    test('has a name that nobody can guess, and is kept in no order', async () => {
      const names = [await take(), await take(), await take()]

      expect(new Set(names).size).toBe(3)
      expect(await stored()).toEqual(names.toSorted())
    })

    test.each([
      ['from a page of another site', {origin: 'https://evil.example'}, 'origin-not-allowed'],
      ['as a form', {'content-type': 'multipart/form-data; boundary=x'}, 'unsupported-type'],
      ['as text, which any page may send without asking', {'content-type': 'text/plain'}, 'unsupported-type'],
      ['compressed', {'content-encoding': 'gzip'}, 'unsupported-type'],
    ])('is not taken %s', async (_, headers, expected) => {
      expect(await code(upload(undefined, headers))).toBe(expected)
      expect(await stored()).toEqual([])
    })

    test.each([
      ['before the survey opens', opens - 1, 'park-survey', 'not-yet-open'],
      ['after it has closed', closes, 'park-survey', 'closed'],
      ['where nobody asks for one', june, 'words-only', 'not-found'],
      ['for a survey that is not there', june, 'lake-survey', 'not-found'],
    ])('is not taken %s', async (_, now, activity, expected) => {
      square.clock.now = now

      expect(await code(upload(undefined, {}, activity))).toBe(expected)
    })

    test('is not taken when it is larger than ten megabytes, announced or not', async () => {
      const piece = new Uint8Array(1024 * 1024).fill(0xff)
      let sent = 0
      const endless = new ReadableStream({
        pull: (stream) => {
          sent += 1
          stream.enqueue(piece)
        },
      })

      const announced = await code(upload(new Uint8Array(limits.photoBytes + 1)))
      const unannounced = await code(upload(endless))

      expect([announced, unannounced]).toEqual(['too-large', 'too-large'])
      expect(sent).toBeLessThan(14)
    })

    test('may be asked for by the browser first, as the municipality’s site does', async () => {
      const reply = await square.app.request(
        picturePathOf('sendPhoto', {municipality: 'irbid', activity: 'park-survey'}),
        {method: 'OPTIONS', headers: {origin: site}},
      )

      expect(reply.status).toBe(204)
      expect(reply.headers.get('access-control-allow-headers')).toContain('content-type')
    })

    test('waits with others, and too many who upload at once are told to come back', async () => {
      const replies = await Promise.all(Array.from({length: 20}, () => upload()))

      const statuses = replies.map(({status}) => status)
      expect(new Set(statuses)).toEqual(new Set([201, 503]))
      expect(statuses.filter((status) => status === 201).length).toBe(await contents())
      expect(replies.find(({status}) => status === 503)?.headers.get('retry-after')).toBe('2')
    })

    test('does not hold up those who send their answers', async () => {
      const large = new Uint8Array(await plainPicture('png', 4_000, 3_000))
      const uploads = [1, 2, 3, 4].map(() => upload(large))
      let isDone = false
      const all = Promise.all(uploads).then(() => (isDone = true))

      const replies = await Promise.all([1, 2, 3].map((number) => send({more: String(number)})))
      const wereDone = isDone
      await all

      expect(replies.map(({status}) => status)).toEqual([201, 201, 201])
      expect(wereDone).toBe(false)
    })
  })

  describe('what only looks like one', async () => {
    test.each(await hostileFiles())('is refused, and nothing of it is stored: %s', async (_, file) => {
      const reply = await upload(new Uint8Array(file))

      expect(reply.status).toBe(422)
      expect(await reply.text()).toBe(
        '{"type":"urn:saha:refusal:not-a-photo","status":422,"code":"not-a-photo"}',
      )
      expect(await stored()).toEqual([])
    })
  })

  describe('that an answer names', () => {
    test('belongs to that response from then on', async () => {
      const photo = await take()

      const reply = await send({pictures: [photo]})

      const {response} = await opened()
        .store.db.selectFrom('photo')
        .select('response')
        .where('id', '=', photo)
        .executeTakeFirstOrThrow()
      const {id} = await opened()
        .store.db.selectFrom('survey_response')
        .select('id')
        .executeTakeFirstOrThrow()
      expect(reply.status).toBe(201)
      expect(response).toBe(id)
    })

    test('may be sent again with the same form, as often as the network needs it', async () => {
      const photo = await take()
      const number = ++form

      const first = await (await send({pictures: [photo]}, number)).json()
      const again = await send({pictures: [photo]}, number)

      expect(again.status).toBe(201)
      expect(await again.json()).toEqual(first)
    })

    test('counts the people who sent one', async () => {
      const {db} = opened().store
      await db.deleteFrom('tally').execute()
      await send({pictures: [await take(), await take()]})

      const rows = await db.selectFrom('tally').selectAll().where('question', '=', 'pictures').execute()

      expect(rows.map(({cell, count}) => [cell, count])).toEqual([['+', 1]])
    })

    test.each([
      ['that was never uploaded', async () => 'A'.repeat(22)],
      ['of another survey', () => take('other-park')],
      [
        'that is part of another response',
        async () => {
          const photo = await take()
          await send({pictures: [photo]})
          return photo
        },
      ],
      [
        'that was erased because it waited too long',
        async () => {
          const photo = await take()
          await eraseExpired(opened().store.db, june + 2 * DAY)
          return photo
        },
      ],
    ])('but %s is refused, with the question that names it', async (_, find) => {
      const photo = await find()
      const own = await take()

      const reply = await send({pictures: [own, photo]})

      expect(await square.problem(reply)).toEqual({
        type: 'urn:saha:refusal:answers-refused',
        status: 422,
        code: 'answers-refused',
        problems: [{question: 'pictures', code: 'photo-gone'}],
      })
      expect((await send({pictures: [own]})).status).toBe(201)
    })

    test('is one response’s, however many name it at the same moment', async () => {
      const photo = await take()

      const replies = await Promise.all([1, 2, 3, 4, 5].map(() => send({pictures: [photo]})))

      expect(replies.map(({status}) => status).toSorted()).toEqual([201, 422, 422, 422, 422])
    })
  })

  describe('of a response that is changed or withdrawn', () => {
    test('goes when the new answers no longer name it; the others stay, new ones come', async () => {
      const [one, two, three] = [await take(), await take(), await take()]
      const receipt = await receiptOf({pictures: [one, two]})

      const reply = await ask('PUT', receipt, {version, answers: {pictures: [two, three]}})

      expect(reply.status).toBe(200)
      expect(await stored()).toEqual([two, three].toSorted())
      expect(await contents()).toBe(2)
      expect((await readOwn(receipt, three)).status).toBe(200)
    })

    test('is not lost when the change is refused', async () => {
      const photo = await take()
      const receipt = await receiptOf({pictures: [photo]})

      const reply = await ask('PUT', receipt, {version, answers: {pictures: ['A'.repeat(22)]}})

      expect(await code(reply)).toBe('answers-refused')
      expect(await stored()).toEqual([photo])
    })

    test('goes with the response', async () => {
      const photo = await take()
      const receipt = await receiptOf({pictures: [photo]})

      const reply = await ask('DELETE', receipt)

      expect(reply.status).toBe(200)
      expect(await contents()).toBe(0)
      expect((await readOwn(receipt, photo)).status).toBe(404)
    })
  })

  describe('as time passes', () => {
    test('is erased within two days when no response names it, and never within one', async () => {
      square.clock.now = Date.parse('2026-06-15T23:59:00Z')
      const loose = await take()
      const named = await take()
      await send({pictures: [named]})

      await eraseExpired(opened().store.db, Date.parse('2026-06-16T23:58:00Z'))
      const after = await stored()
      await eraseExpired(opened().store.db, Date.parse('2026-06-17T00:00:00Z'))

      expect(after).toEqual([loose, named].toSorted())
      expect(await stored()).toEqual([named])
    })

    test('is erased with the response on the day after the last day of retention', async () => {
      await send({pictures: [await take()]})

      await eraseExpired(opened().store.db, Date.parse('2026-12-31T12:00:00Z'))
      const before = await contents()
      await eraseExpired(opened().store.db, Date.parse('2027-01-01T00:00:00Z'))

      expect([before, await contents()]).toEqual([1, 0])
      await importDefinition(opened().store.db, definition())
    })
  })

  describe('that is read', () => {
    test('comes as a picture that can do nothing else, to its author alone', async () => {
      const photo = await take()
      const receipt = await receiptOf({pictures: [photo]})
      const other = await receiptOf({more: 'Mine has none'})

      const reply = await readOwn(receipt, photo)

      expect(Object.fromEntries(reply.headers)).toMatchObject({
        'content-type': 'image/jpeg',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
        'content-disposition': `attachment; filename="${photo}.jpg"`,
        'cache-control': 'no-store',
      })
      expect(await sharp(Buffer.from(await reply.arrayBuffer())).metadata()).toMatchObject({format: 'jpeg'})
      expect((await readOwn(other, photo)).status).toBe(404)
      expect((await readOwn('', photo)).status).toBe(404)
      expect((await readOwn(receipt, '../../../etc/passwd')).status).toBe(404)
    })

    test('is nobody’s before a response names it', async () => {
      const photo = await take()
      const receipt = await receiptOf({more: 'None yet'})

      expect((await readOwn(receipt, photo)).status).toBe(404)
    })
  })
})
