/** Hosted pages say in words who may take part. */
import {beforeAll, expect, test} from 'vitest'
import {invitedDefinition} from '../invitations/invitations.test-kit.ts'
import {openSquare} from '../saha.test-kit.ts'
import {useFile} from '../storage/each-store.ts'
import {wordsOf} from './test-kit.ts'

const opened = useFile()
let square: Awaited<ReturnType<typeof openSquare>>

beforeAll(async () => {
  square = await openSquare(opened().store)
})

const read = async (id: string, language: string) =>
  wordsOf(await (await square.app.request(`/embed/irbid/${id}?lang=${language}`)).text())

test.each([
  ['park-survey', /For those invited, once per code/, /للمدعوّين فقط/],
  ['park-talk', /Only those whom the municipality has invited .* may write/, /البلدية/],
  ['park-ideas', /Only those whom the municipality has invited .* may hand in ideas/, /البلدية/],
  ['park-evening', /Only those whom the municipality has invited .* one registration per code/, /البلدية/],
])('only those who were invited: %s', async (id, english, arabic) => {
  await square.define(invitedDefinition())

  expect(await read(id, 'en')).toMatch(english)
  expect(await read(id, 'ar')).toMatch(arabic)
})

test.each([
  ['park-survey/answer', /A form without JavaScript would hand over the code.*Answer on paper/],
  ['park-talk/write', /A form without JavaScript would hand over the code.*how else you can be heard/],
  ['park-ideas/propose', /A form without JavaScript would hand over the code.*how else you can be heard/],
  ['park-evening/register', /A form without JavaScript would hand over the code.*how else you can be heard/],
])('no form takes the code of an invitation; it says what to do instead: %s', async (id, words) => {
  await square.define(invitedDefinition())
  const path = `/embed/irbid/${id}?lang=en`

  const reply = await (await square.app.request(path)).text()

  expect(wordsOf(reply)).toMatch(words)
  expect(reply).not.toContain('<form')
})

test.each([
  ['park-survey', /Open to anyone/],
  ['park-talk', /Anyone may write/],
  ['park-ideas', /Anyone may hand in ideas/],
  ['park-evening', /Anyone, without an account/],
])('everybody: %s', async (id, words) => {
  await square.define(
    invitedDefinition('irbid', ({consultations}) => {
      for (const {activities} of consultations) for (const activity of activities) activity.level = 'open'
    }),
  )

  expect(await read(id, 'en')).toMatch(words)
})
