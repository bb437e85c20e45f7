/** Photos that a response has: they change, go and are read with it. */
import sharp from 'sharp'
import {describe, expect, test} from 'vitest'
import {importDefinition} from '../activities/import-definition.ts'
import {eraseExpired} from '../retention/retention.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {definition, useGallery, version} from './photos.test-kit.ts'

describeEachStore('a photo of a response', (opened) => {
  const gallery = useGallery(opened)

  describe('of a response that is changed or withdrawn', () => {
    test('goes when the new answers no longer name it; the others stay, new ones come', async () => {
      const [one, two, three] = [await gallery().take(), await gallery().take(), await gallery().take()]
      const receipt = await gallery().receiptOf({pictures: [one, two]})

      const reply = await gallery().square.withReceipt('PUT', receipt, {
        version,
        answers: {pictures: [two, three]},
      })

      expect(reply.status).toBe(200)
      expect(await gallery().stored()).toEqual([two, three].toSorted())
      expect(await gallery().contents()).toBe(2)
      expect((await gallery().readOwn(receipt, three)).status).toBe(200)
    })

    test('is not lost when the change is refused', async () => {
      const photo = await gallery().take()
      const receipt = await gallery().receiptOf({pictures: [photo]})

      const reply = await gallery().square.withReceipt('PUT', receipt, {
        version,
        answers: {pictures: ['A'.repeat(22)]},
      })

      expect(await gallery().code(reply)).toBe('answers-refused')
      expect(await gallery().stored()).toEqual([photo])
    })

    test('goes with the response', async () => {
      const photo = await gallery().take()
      const receipt = await gallery().receiptOf({pictures: [photo]})

      const reply = await gallery().square.withReceipt('DELETE', receipt)

      expect(reply.status).toBe(200)
      expect(await gallery().contents()).toBe(0)
      expect((await gallery().readOwn(receipt, photo)).status).toBe(404)
    })
  })

  describe('as time passes', () => {
    test('is erased within two days when no response names it, and never within one', async () => {
      gallery().square.clock.now = Date.parse('2026-06-15T23:59:00Z')
      const loose = await gallery().take()
      const named = await gallery().take()
      await gallery().send({pictures: [named]})

      await eraseExpired(opened().store.db, Date.parse('2026-06-16T23:58:00Z'))
      const after = await gallery().stored()
      await eraseExpired(opened().store.db, Date.parse('2026-06-17T00:00:00Z'))

      expect(after).toEqual([loose, named].toSorted())
      expect(await gallery().stored()).toEqual([named])
    })

    test('is erased with the response on the day after the last day of retention', async () => {
      await gallery().send({pictures: [await gallery().take()]})

      await eraseExpired(opened().store.db, Date.parse('2026-12-31T12:00:00Z'))
      const before = await gallery().contents()
      await eraseExpired(opened().store.db, Date.parse('2027-01-01T00:00:00Z'))

      expect([before, await gallery().contents()]).toEqual([1, 0])
      await importDefinition(opened().store.db, definition())
    })
  })

  describe('that is read', () => {
    test('comes as a picture that can do nothing else, to its author alone', async () => {
      const photo = await gallery().take()
      const receipt = await gallery().receiptOf({pictures: [photo]})
      const other = await gallery().receiptOf({more: 'Mine has none'})

      const reply = await gallery().readOwn(receipt, photo)

      expect(Object.fromEntries(reply.headers)).toMatchObject({
        'content-type': 'image/jpeg',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
        'content-disposition': `attachment; filename="${photo}.jpg"`,
        'cache-control': 'no-store',
      })
      expect(await sharp(Buffer.from(await reply.arrayBuffer())).metadata()).toMatchObject({format: 'jpeg'})
      expect((await gallery().readOwn(other, photo)).status).toBe(404)
      expect((await gallery().readOwn('', photo)).status).toBe(404)
      expect((await gallery().readOwn(receipt, '../../../etc/passwd')).status).toBe(404)
    })

    test('is nobody’s before a response names it', async () => {
      const photo = await gallery().take()
      const receipt = await gallery().receiptOf({more: 'None yet'})

      expect((await gallery().readOwn(receipt, photo)).status).toBe(404)
    })
  })
})
