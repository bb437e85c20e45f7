import {picturePathOf} from '@saha/contract/picture-routes'
import sharp from 'sharp'
import {beforeEach, describe, expect, test} from 'vitest'
import {june, keyOf, site} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {plainPicture} from '../test-kit/pictures.ts'
import {hideComment, publishComment, redactComment} from './state.queries.ts'
import {threadDefinition} from './thread.test-kit.ts'
import {forgetComments, openWriting, type Writing} from './writing.test-kit.ts'

describeEachStore('the photo of a comment', (opened) => {
  const db = () => opened().store.db
  let town: Writing

  beforeEach(async () => {
    await forgetComments(opened().store)
    town = await openWriting(opened().store, {photos: true}, {}, {'pool-talk': {photos: true}, words: {}})
    town.clock.now = june
    return () => town.stop()
  })

  async function upload(activity = 'park-talk'): Promise<Response> {
    return town.app.request(picturePathOf('sendPhoto', {municipality: 'irbid', activity}), {
      method: 'POST',
      headers: {'content-type': 'image/jpeg', origin: site},
      body: new Uint8Array(await plainPicture('jpeg')),
    })
  }
  const take = async (activity?: string) => ((await (await upload(activity)).json()) as {photo: string}).photo
  const read = (photo: string, headers: Record<string, string> = {}) =>
    town.app.request(picturePathOf('readPublicPhoto', {photo: `${photo}.jpg`}), {headers})

  test('is looked at by somebody, and by everybody once it is published', async () => {
    const photo = await take()
    const {comment, waits, receipt} = await town.write(1, {photo})
    const before = (await read(photo)).status
    const own = await town.receipt('GET', receipt, undefined, picturePathOf('readOwnPhoto', {photo}))

    await publishComment(db(), comment, june / 3_600_000)

    const reply = await read(photo)
    expect(waits).toEqual(['photo'])
    expect([before, own.status, reply.status]).toEqual([404, 200, 200])
    expect((await town.page()).comments[0]?.photo).toBe(photo)
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'cache-control': 'public, max-age=60',
    })
    expect(await sharp(Buffer.from(await reply.arrayBuffer())).metadata()).toMatchObject({format: 'jpeg'})
    expect((await read(photo, {'if-none-match': `"${photo}"`})).status).toBe(304)
  })

  describe('that everybody saw', () => {
    async function published(number = 1) {
      const photo = await take()
      const sent = await town.write(number, {photo})
      await publishComment(db(), sent.comment, june / 3_600_000)
      return {photo, ...sent}
    }

    test('is nobody’s any more when the comment is hidden, even for those who have it already', async () => {
      const {photo, comment} = await published()

      await hideComment(db(), comment, 'personal-data', 20_000)

      expect((await read(photo)).status).toBe(404)
      expect((await read(photo, {'if-none-match': `"${photo}"`})).status).toBe(404)
    })

    test('is erased when a moderator takes it out, and the words stay', async () => {
      const {photo, comment} = await published()

      await redactComment(db(), comment, 'Look at this.', undefined, [photo])

      const [shown] = (await town.page()).comments.filter(({id}) => id === comment)
      expect(shown).toMatchObject({text: 'Look at this.', redacted: true})
      expect(shown).not.toHaveProperty('photo')
      expect((await read(photo)).status).toBe(404)
      expect(await db().selectFrom('photo').select('id').where('id', '=', photo).execute()).toEqual([])
    })

    test('is erased when its author withdraws the comment', async () => {
      const {photo, receipt} = await published()

      await town.withdraw(receipt)

      expect((await read(photo)).status).toBe(404)
      expect(await db().selectFrom('photo_content').select('photo').execute()).toEqual([])
    })

    test('is in no other comment', async () => {
      const {photo} = await published()

      const problem = await town.problem(town.send({key: keyOf(2), photo}))

      expect(problem).toMatchObject({
        code: 'answers-refused',
        problems: [{question: 'photo', code: 'photo-gone'}],
      })
    })
  })

  test('of two comments that come together with it, one has it', async () => {
    const photo = await take()

    const replies = await Promise.all([1, 2].map((number) => town.send({key: keyOf(number), photo})))

    expect(replies.map(({status}) => status).toSorted()).toEqual([201, 422])
  })

  test('was uploaded for its thread, and is there', async () => {
    const elsewhere = await take('pool-talk')

    expect((await town.send({key: keyOf(1), photo: elsewhere})).status).toBe(422)
    expect((await town.send({key: keyOf(2), photo: 'A'.repeat(22)})).status).toBe(422)
    expect((await upload('words')).status).toBe(404)
  })

  test('does not make a comment wait where all are published at once', async () => {
    await town.define(threadDefinition({photos: true, moderation: 'after'}))

    const photo = await take()

    expect(await town.waitsOf(1, {photo})).toEqual([])
    expect((await read(photo)).status).toBe(200)
  })

  test.each(['', 'x', `${'A'.repeat(22)}.png`, '../../etc/passwd', '%00'.repeat(22)])(
    'is found by its name alone: %j',
    async (name) => {
      const reply = await town.app.request(picturePathOf('readPublicPhoto', {photo: name}))

      expect(reply.status).toBe(404)
    },
  )
})
