/** Whoever has no scripts reads the answers behind a receipt, and puts others in their place. */
import type {Answers, ResponseStatus, Survey, SurveyReceipt} from '@saha/contract'
import {exampleMap} from '@saha/domain/map/example-map'
import {wholeAnswers, wholeSurvey} from '@saha/domain/survey/example-whole-survey'
import {beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {
  closes,
  forgetContributions,
  formOf,
  openSquare,
  parkDefinition,
  rightAnswers,
} from '../../../saha.test-kit.ts'
import {useFile} from '../../../storage/each-store.ts'
import {visitForms} from '../forms.test-kit.ts'

const opened = useFile()
let square: Awaited<ReturnType<typeof openSquare>>
let open: ReturnType<typeof visitForms>

beforeAll(async () => {
  square = await openSquare(opened().store)
  open = visitForms(square)
})
beforeEach(async () => {
  await forgetContributions(opened().store)
  await square.define(parkDefinition())
})

/** Somebody answers, and opens the form with the receipt. */
async function answered(answers: Answers = rightAnswers) {
  const {version} = await square.activity()
  const reply = await square.send(formOf(1, answers, version))
  const {receipt} = (await reply.json()) as SurveyReceipt
  const form = await open('/embed/irbid/park-survey/receipt?lang=en')
  return {receipt, status: await form.press('open', {_receipt: receipt})}
}

async function stored(receipt: string): Promise<Answers> {
  const status = (await (await square.withReceipt('GET', receipt)).json()) as ResponseStatus
  return status.answers
}

function defineWhole(survey: Survey) {
  const definition = parkDefinition(survey)
  return square.define({...definition, municipality: {...definition.municipality, map: exampleMap}})
}

test('the answers stand there to be read', async () => {
  const {status} = await answered({...rightAnswers, more: 'Shade, please.'})

  expect(status.words).toContain('Shade, please.')
  expect(status.buttons).toEqual(expect.arrayContaining(['change', 'withdraw']))
})

describe('answers are changed', () => {
  test('in the forms in which they were given; nothing is stored before they are sent', async () => {
    const {receipt, status} = await answered({...rightAnswers, more: 'Shade, please.'})
    const review = await status.press('change')

    const questions = await review.press(
      review.buttons.filter((button) => button.startsWith('to ')).at(-1) ?? '',
    )
    const typed = await questions.press('next', {more: 'Benches, please.'})
    const before = await stored(receipt)
    const done = await typed.press('send')

    expect(questions.fields.get('more')).toBe('Shade, please.')
    expect(before).toMatchObject({more: 'Shade, please.'})
    expect(done.words).toContain('Your answers were replaced')
    expect(await stored(receipt)).toEqual({...rightAnswers, more: 'Benches, please.'})
  })

  test('in another language on the way, without losing the code or an answer', async () => {
    const {receipt, status} = await answered({...rightAnswers, more: 'Shade, please.'})

    const arabic = await (await status.press('change')).press('language ar')
    await arabic.press('send')

    expect(arabic.html).toContain('dir="rtl"')
    expect(arabic.html).not.toMatch(/(?:href|action)="[^"]*(?:[0-9A-Za-z]{4}[- ]?){5}/)
    expect(await stored(receipt)).toEqual({...rightAnswers, more: 'Shade, please.'})
  })

  test('or left as they were', async () => {
    const {receipt, status} = await answered({...rightAnswers, more: 'Shade, please.'})
    const review = await status.press('change')

    const left = await review.press('open', {more: 'Benches, please.'})

    expect(left.words).toContain('Shade, please.')
    expect(await stored(receipt)).toMatchObject({more: 'Shade, please.'})
  })

  test('but for a place on the map, which no field can hold: it stays', async () => {
    const {pictures: _, ...answers} = wholeAnswers
    await defineWhole(wholeSurvey)
    const {receipt, status} = await answered(answers)
    const review = await status.press('change')

    await review.press('send', {clean: '2'})

    expect(review.words).toContain('What you marked here on a map')
    expect(await stored(receipt)).toEqual({...answers, clean: 2})
  })

  test('also what was declined: its box is ticked', async () => {
    await defineWhole({
      pages: wholeSurvey.pages.map((page) => ({...page, questions: mayDecline(page.questions)})),
    })
    const {receipt, status} = await answered({clean: null})
    const review = await status.press('change')

    await review.press('send')

    expect(review.fields.get('_decline.clean')).toBe('1')
    expect(await stored(receipt)).toEqual({clean: null})
  })
})

const mayDecline = (questions: Survey['pages'][number]['questions']) =>
  questions
    .filter(({id}) => id === 'clean')
    .map((question) => ({...question, mayDecline: true as const}) as typeof question)

test('a survey that has closed lets nobody change or withdraw, and what was typed still stands there', async () => {
  const {receipt, status} = await answered()
  const review = await status.press('change', {})
  const {now} = square.clock
  square.clock.now = closes + 5_000

  const refused = await review.press('send', {age: '35'})
  square.clock.now = now

  expect(refused.words).toContain('The survey has closed')
  expect(refused.words).toMatch(/\b35\b/)
  expect(await stored(receipt)).toEqual(rightAnswers)
})

test('on the page of another survey answers are not shown, but can be withdrawn', async () => {
  const {receipt} = await answered()
  const definition = parkDefinition()
  const [park] = definition.consultations
  const [survey] = park?.activities ?? []
  if (park && survey) park.activities = [survey, {...survey, id: 'other-survey'}]
  await square.define(definition)

  const elsewhere = await open('/embed/irbid/other-survey/receipt?lang=en')
  const status = await elsewhere.press('open', {_receipt: receipt})

  expect(status.words).toContain('This was answered on another page')
  expect(status.buttons).not.toContain('change')
  expect(status.buttons).toContain('withdraw')
})

test('a code that opened something once says what became of it', async () => {
  const {receipt} = await answered()
  await square.withReceipt('DELETE', receipt)

  const gone = await (
    await open('/embed/irbid/park-survey/receipt?lang=en')
  ).press('open', {_receipt: receipt})

  expect(gone.words).toContain('It is withdrawn')
})
