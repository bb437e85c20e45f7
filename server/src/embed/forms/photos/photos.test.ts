/** Whoever has no scripts adds photos, and nothing of what the camera wrote into them is kept. */
import type {ResponseStatus} from '@saha/contract'
import sharp from 'sharp'
import {expect, test} from 'vitest'
import {useGallery} from '../../../photos/photos.test-kit.ts'
import {useFile} from '../../../storage/each-store.ts'
import {cameraPhoto, hostileFiles, plainPicture, secrets} from '../../../test-kit/pictures.ts'
import {codeOn, ownPage, visitForms, type OpenPage} from '../forms.test-kit.ts'

const opened = useFile()
const gallery = useGallery(opened)
const page = '/embed/irbid/park-survey/answer?lang=en'

const open = () => visitForms(gallery().square)(page)
const fieldOf = ({fileFields}: OpenPage, at = 0) => fileFields[at] ?? ''

async function answersOf(code: string): Promise<ResponseStatus['answers']> {
  return ((await (await gallery().square.withReceipt('GET', code)).json()) as ResponseStatus).answers
}

test('a photo is chosen, sent with the answers and stored without what the camera knew', async () => {
  const form = await open()

  const review = await form.press('next', {}, {[fieldOf(form)]: await cameraPhoto()})
  const arrived = await review.press('send')

  const {pictures} = await answersOf(codeOn(arrived))
  const [photo = ''] = [pictures].flat() as string[]
  const bytes = Buffer.from(await (await gallery().readOwn(codeOn(arrived), photo)).arrayBuffer())
  expect(review.words).toContain('Photo 1')
  expect(await gallery().stored()).toEqual([photo])
  expect(secrets.filter((secret) => bytes.includes(secret))).toEqual([])
  expect((await sharp(bytes).metadata()).exif).toBeUndefined()
})

test('several go in one form, and one is taken away again', async () => {
  const form = await open()
  const picture = await plainPicture('jpeg')

  const review = await form.press('next', {}, {[fieldOf(form)]: picture, [fieldOf(form, 1)]: picture})
  const back = await review.press('back')
  const boxes = [...back.offers.keys()].filter((name) => name.startsWith('_drop.'))
  const arrived = await (await back.press('next', {[boxes[0] ?? '']: '1'})).press('send')

  expect(boxes).toHaveLength(2)
  expect(back.fileFields).toHaveLength(1)
  expect((await answersOf(codeOn(arrived)))['pictures']).toEqual([boxes[1]?.slice('_drop.'.length)])
})

test('a file that is no photo is refused beside its field, and nothing else is lost', async () => {
  const [[, hostile] = ['', Buffer.of()]] = await hostileFiles()
  const form = await open()

  const refused = await form.press('next', {more: 'Shade'}, {[fieldOf(form)]: hostile})

  expect(refused.words).toContain('There is a problem')
  expect(refused.words).toContain('This file cannot be read as a photo.')
  expect(refused.html).toContain('href="#f-pictures"')
  expect(refused.html).toContain('id="f-pictures"')
  expect(refused.fields.get('more')).toBe('Shade')
  expect(await gallery().stored()).toEqual([])
})

test('a photo of a response is taken away, and another one added, with the receipt', async () => {
  const kept = await gallery().take()
  const receipt = await gallery().receiptOf({pictures: [kept, await gallery().take()], more: 'Shade'})
  const at = visitForms(gallery().square)
  const status = await (
    await at('/embed/irbid/park-survey/receipt?lang=en')
  ).press('open', {_receipt: receipt})
  const questions = await (await status.press('change')).press('to park')
  const boxes = [...questions.offers.keys()].filter((name) => name.startsWith('_drop.'))

  const review = await questions.press(
    'next',
    {[boxes[1] ?? '']: '1'},
    {[fieldOf(questions)]: await plainPicture('jpeg')},
  )
  await review.press('send')

  const {pictures, more} = await answersOf(receipt)
  expect(more).toBe('Shade')
  expect([pictures].flat()).toHaveLength(2)
  expect([pictures].flat()[0]).toBe(kept)
})

test('a page of another site cannot send photos in a citizen’s name', async () => {
  const body = new FormData()
  body.set('_file.pictures.0', new Blob([new Uint8Array(await plainPicture('jpeg'))]), 'photo.jpg')
  const headers = {...ownPage, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site'}

  const reply = await gallery().square.app.request(page, {method: 'POST', headers, body})

  expect(reply.status).toBe(403)
  expect(await gallery().stored()).toEqual([])
})

test.each([
  [
    'with no end',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="more"\r\n\r\n',
  ],
  ['with no boundary', 'multipart/form-data; nothing', 'more'],
])('a form %s is no fault of the server', async (_, type, body) => {
  const headers = {...ownPage, 'content-type': type}

  const reply = await gallery().square.app.request(page, {method: 'POST', headers, body})

  expect(reply.status).toBe(400)
})
