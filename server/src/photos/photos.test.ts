/** Photos that are uploaded, and answers that name them. */
import {limits} from '@saha/contract/limits'
import {picturePathOf} from '@saha/contract/picture-routes'
import {DAY, dayOf} from '@saha/domain'
import sharp from 'sharp'
import {describe, expect, test} from 'vitest'
import {eraseExpired} from '../retention/retention.ts'
import {closes, june, opens, site} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {cameraPhoto, hostileFiles, plainPicture, secrets} from '../test-kit/pictures.ts'
import {useGallery} from './photos.test-kit.ts'

describeEachStore('a photo', (opened) => {
  const gallery = useGallery(opened)

  describe('that is uploaded', () => {
    test('is stored without what the camera wrote into it, and without any finer time than the day', async () => {
      const reply = await gallery().upload(new Uint8Array(await cameraPhoto()))

      const {photo} = (await reply.json()) as {photo: string}
      const {db} = opened().store
      const row = await db.selectFrom('photo').selectAll().executeTakeFirstOrThrow()
      const {bytes} = await db.selectFrom('photo_content').selectAll().executeTakeFirstOrThrow()
      expect(reply.status).toBe(201)
      expect(photo).toMatch(/^[A-Za-z0-9_-]{22}$/)
      expect(row).toEqual({id: photo, activity: 1, day: dayOf(june), response: ''})
      expect(secrets.filter((secret) => Buffer.from(bytes).includes(secret))).toEqual([])
      expect(await sharp(bytes).metadata()).toMatchObject({format: 'jpeg', width: 600, height: 900})
    })

    test('has a name that nobody can guess, and is kept in no order', async () => {
      const names = [await gallery().take(), await gallery().take(), await gallery().take()]

      expect(new Set(names).size).toBe(3)
      expect((await gallery().stored()).toSorted()).toEqual(names.toSorted())
    })

    test.each([
      ['from a page of another site', {origin: 'https://evil.example'}, 'origin-not-allowed'],
      ['as a form', {'content-type': 'multipart/form-data; boundary=x'}, 'unsupported-type'],
      ['as text, which any page may send without asking', {'content-type': 'text/plain'}, 'unsupported-type'],
      ['compressed', {'content-encoding': 'gzip'}, 'unsupported-type'],
    ])('is not taken %s', async (_, headers, expected) => {
      expect(await gallery().code(gallery().upload(undefined, headers))).toBe(expected)
      expect(await gallery().stored()).toEqual([])
    })

    test.each([
      ['before the survey opens', opens - 1, 'park-survey', 'not-yet-open'],
      ['after it has closed', closes, 'park-survey', 'closed'],
      ['where nobody asks for one', june, 'words-only', 'not-found'],
      ['for a survey that is not there', june, 'lake-survey', 'not-found'],
    ])('is not taken %s', async (_, now, activity, expected) => {
      gallery().square.clock.now = now

      expect(await gallery().code(gallery().upload(undefined, {}, activity))).toBe(expected)
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

      const announced = await gallery().code(gallery().upload(new Uint8Array(limits.photoBytes + 1)))
      const unannounced = await gallery().code(gallery().upload(endless))

      expect([announced, unannounced]).toEqual(['too-large', 'too-large'])
      expect(sent).toBeLessThan(14)
    })

    test('may be asked for by the browser first, as the municipality’s site does', async () => {
      const reply = await gallery().square.app.request(
        picturePathOf('sendPhoto', {municipality: 'irbid', activity: 'park-survey'}),
        {method: 'OPTIONS', headers: {origin: site}},
      )

      expect(reply.status).toBe(204)
      expect(reply.headers.get('access-control-allow-headers')).toContain('content-type')
    })

    test('waits with others, and too many who upload at once are told to come back', async () => {
      const replies = await Promise.all(Array.from({length: 20}, () => gallery().upload()))

      const statuses = replies.map(({status}) => status)
      expect(new Set(statuses)).toEqual(new Set([201, 503]))
      expect(statuses.filter((status) => status === 201).length).toBe(await gallery().contents())
      expect(replies.find(({status}) => status === 503)?.headers.get('retry-after')).toBe('2')
    })

    test('does not hold up those who send their answers', async () => {
      const large = new Uint8Array(await plainPicture('png', 4_000, 3_000))
      const uploads = [1, 2, 3, 4].map(() => gallery().upload(large))
      let isDone = false
      const all = Promise.all(uploads).then(() => (isDone = true))

      const replies = await Promise.all([1, 2, 3].map((number) => gallery().send({more: String(number)})))
      const wereDone = isDone
      await all

      expect(replies.map(({status}) => status)).toEqual([201, 201, 201])
      expect(wereDone).toBe(false)
    })
  })

  describe('what only looks like one', async () => {
    test.each(await hostileFiles())('is refused, and nothing of it is stored: %s', async (_, file) => {
      const reply = await gallery().upload(new Uint8Array(file))

      expect(reply.status).toBe(422)
      expect(await reply.text()).toBe(
        '{"type":"urn:saha:refusal:not-a-photo","status":422,"code":"not-a-photo"}',
      )
      expect(await gallery().stored()).toEqual([])
    })
  })

  describe('that an answer names', () => {
    test('belongs to that response from then on', async () => {
      const photo = await gallery().take()

      const reply = await gallery().send({pictures: [photo]})

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
      const photo = await gallery().take()
      const number = 1_000

      const first = await (await gallery().send({pictures: [photo]}, number)).json()
      const again = await gallery().send({pictures: [photo]}, number)

      expect(again.status).toBe(201)
      expect(await again.json()).toEqual(first)
    })

    test('counts the people who sent one', async () => {
      const {db} = opened().store
      await db.deleteFrom('tally').execute()
      await gallery().send({pictures: [await gallery().take(), await gallery().take()]})

      const rows = await db.selectFrom('tally').selectAll().where('question', '=', 'pictures').execute()

      expect(rows.map(({cell, count}) => [cell, count])).toEqual([['+', 1]])
    })

    test.each([
      ['that was never uploaded', async () => 'A'.repeat(22)],
      ['of another survey', () => gallery().take('other-park')],
      [
        'that is part of another response',
        async () => {
          const photo = await gallery().take()
          await gallery().send({pictures: [photo]})
          return photo
        },
      ],
      [
        'that was erased because it waited too long',
        async () => {
          const photo = await gallery().take()
          await eraseExpired(opened().store.db, june + 2 * DAY)
          return photo
        },
      ],
    ])('but %s is refused, with the question that names it', async (_, find) => {
      const photo = await find()
      const own = await gallery().take()

      const reply = await gallery().send({pictures: [own, photo]})

      expect(await gallery().square.problem(reply)).toEqual({
        type: 'urn:saha:refusal:answers-refused',
        status: 422,
        code: 'answers-refused',
        problems: [{question: 'pictures', code: 'photo-gone'}],
      })
      expect((await gallery().send({pictures: [own]})).status).toBe(201)
    })

    test('is one response’s, however many name it at the same moment', async () => {
      const photo = await gallery().take()

      const replies = await Promise.all([1, 2, 3, 4, 5].map(() => gallery().send({pictures: [photo]})))

      expect(replies.map(({status}) => status).toSorted()).toEqual([201, 422, 422, 422, 422])
    })
  })
})
