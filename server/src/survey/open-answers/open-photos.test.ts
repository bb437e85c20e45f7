/** Photos in answers, where moderators look at them first, and the archive that a municipality takes with it. */
import {PassThrough} from 'node:stream'
import {buffer} from 'node:stream/consumers'
import {beforeAll, expect, test} from 'vitest'
import {unzip} from '../../formats/unzip.ts'
import type {Desk} from '../../moderation/moderation.test-kit.ts'
import {writeWhole} from '../../municipality/whole-export.ts'
import {readPhotoForStaff, readPhotos} from '../../photos/photos.queries.ts'
import {findStaff} from '../../staff/staff.queries.ts'
import {describeEachStore} from '../../storage/each-store.ts'
import {openReadingRoom, type ReadingRoom} from './open-answers.test-kit.ts'

describeEachStore('a photo in an answer', (opened) => {
  let room: ReadingRoom
  let rana: Desk
  let photo = ''

  beforeAll(async () => {
    room = await openReadingRoom(opened().store)
    rana = await room.hire('rana@irbid.example')
    await room.hire('anas@irbid.example', 'analyst')
    photo = await room.upload()
    await room.respond(1, {pictures: [photo], more: 'Behind the school.'})
  })

  const isSeenBy = async (email: string) => {
    const {db} = opened().store
    const person = (await findStaff(db, email)) ?? ''
    const place = {municipality: 'irbid', activity: 'park-survey', photo}
    return (await readPhotoForStaff(db, person, place)) !== undefined
  }
  const filed = async () => {
    const ids: string[] = []
    const {activity} = await opened()
      .store.db.selectFrom('photo')
      .select('activity')
      .executeTakeFirstOrThrow()
    for await (const {id} of readPhotos(opened().store.db, activity)) ids.push(id)
    return ids
  }
  const item = async () =>
    (await opened().store.db.selectFrom('open_answers').select('item').executeTakeFirstOrThrow()).item

  test('is for moderators alone until one has let it through, and in no folder of photos', async () => {
    const before = [await isSeenBy('rana@irbid.example'), await isSeenBy('anas@irbid.example'), await filed()]

    await rana.decide(await item(), {action: 'approve'})

    expect(before).toEqual([true, false, []])
    expect([await isSeenBy('anas@irbid.example'), await filed()]).toEqual([true, [photo]])
  })

  test('that is hidden is in no file, and only moderators see it', async () => {
    await rana.decide(await item(), {action: 'hide', reason: 'personal-data'})

    expect([await isSeenBy('rana@irbid.example'), await isSeenBy('anas@irbid.example')]).toEqual([
      true,
      false,
    ])
    expect([await filed(), await room.file()]).toMatchObject([[], [{pictures: 'hidden'}]])
  })

  test('and the words beside it are in the archive of a municipality once they are let through, and not before', async () => {
    const archive = async () => {
      const out = new PassThrough()
      const bytes = buffer(out)
      await writeWhole({db: opened().store.db, publicUrl: 'https://saha.example'}, 'irbid', out)
      return unzip(await bytes, () => true)
    }
    const wordsIn = (files: Map<string, Buffer>) => String(files.get('contributions/park-survey.csv'))

    const hidden = await archive()
    await rana.decide(await item(), {action: 'restore'})
    const shown = await archive()

    expect([
      hidden.has(`photos/park-survey/${photo}.jpg`),
      shown.has(`photos/park-survey/${photo}.jpg`),
    ]).toEqual([false, true])
    expect(wordsIn(hidden)).toContain('"hidden"')
    expect(wordsIn(hidden)).not.toContain('Behind the school.')
    expect(wordsIn(shown)).toContain('Behind the school.')
  })
})
