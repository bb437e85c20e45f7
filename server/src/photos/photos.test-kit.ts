/** For tests: a citizen with photos in front of a server. */
import type {Answers, Survey, SurveyReceipt} from '@saha/contract'
import {picturePathOf} from '@saha/contract/picture-routes'
import {afterAll, beforeAll, beforeEach} from 'vitest'
import {versionOf} from '../activities/versions.ts'
import {formOf, june, openSquare, parkDefinition, site} from '../saha.test-kit.ts'
import type {TestStore} from '../storage/each-store.ts'
import type {OpenStore} from '../storage/open.ts'
import {plainPicture} from '../test-kit/pictures.ts'

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
export const version = versionOf(survey)

/** The survey with photos, and beside it one without and another one with. */
export function definition() {
  const made = parkDefinition(survey)
  const [consultation] = made.consultations
  const plain = parkDefinition().consultations[0]?.activities[0]
  const first = consultation?.activities[0]
  if (!plain || !first) throw new Error('There is an activity.')
  consultation.activities.push({...plain, id: 'words-only'}, {...first, id: 'other-park'})
  return made
}

/** A gallery for the tests of a store, each of which finds no photo and no response. */
export function useGallery(opened: () => TestStore): () => Gallery {
  let gallery: Gallery
  beforeAll(async () => {
    gallery = await openGallery(opened().store)
  })
  beforeEach(async () => {
    gallery.square.clock.now = june
    const {db} = opened().store
    await db.deleteFrom('photo').execute()
    await db.deleteFrom('survey_response').execute()
  })
  afterAll(() => gallery.square.stop())
  return () => gallery
}

type Gallery = Awaited<ReturnType<typeof openGallery>>

/** A server with these surveys, and somebody who sends photos to it. */
async function openGallery(store: OpenStore) {
  const square = await openSquare(store)
  await square.define(definition())
  const source = await plainPicture('jpeg')
  let form = 0
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
  const readOwn = (receipt: string, photo: string) =>
    square.app.request(picturePathOf('readOwnPhoto', {photo}), {headers: {'saha-receipt': receipt}})
  const stored = async () =>
    (await store.db.selectFrom('photo').select('id').execute()).map(({id}) => id).toSorted()
  const contents = async () => (await store.db.selectFrom('photo_content').select('photo').execute()).length
  const code = async (reply: Response | Promise<Response>) => (await square.problem(reply)).code

  return {square, upload, take, send, receiptOf, readOwn, stored, contents, code}
}
