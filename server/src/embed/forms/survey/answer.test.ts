/** Whoever has no scripts answers a survey page by page, and loses nothing on the way. */
import type {Survey} from '@saha/contract'
import {exampleMap} from '@saha/domain/map/example-map'
import {settlePlaces, writeEntry} from '@saha/domain'
import {wholeAnswers, wholeSurvey} from '@saha/domain/survey/example-whole-survey'
import {beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {
  closes,
  countResponses,
  forgetContributions,
  openSquare,
  parkDefinition,
} from '../../../saha.test-kit.ts'
import {useFile} from '../../../storage/each-store.ts'
import {codeOn, visitForms, type OpenPage} from '../forms.test-kit.ts'

const opened = useFile()
let square: Awaited<ReturnType<typeof openSquare>>
let open: ReturnType<typeof visitForms>
const page = '/embed/irbid/park-survey/answer?lang=en'

beforeAll(async () => {
  square = await openSquare(opened().store)
  open = visitForms(square)
})
beforeEach(async () => {
  await forgetContributions(opened().store)
  await square.define(parkDefinition())
})

const stored = () => countResponses(opened().store)
const define = (survey: Survey) => {
  const definition = parkDefinition(survey)
  return square.define({...definition, municipality: {...definition.municipality, map: exampleMap}})
}
/** Right answers as they are typed. */
const right = {often: 'daily', 'why.walk': '1', 'why.play': '1', safe: '7', age: '34', more: 'Shade, please.'}

/** Goes on until nothing is left to ask, filling in what each page asks for. */
async function goThrough(from: OpenPage, typed: Readonly<Record<string, string>>): Promise<OpenPage> {
  let at = from
  while (at.buttons.includes('next')) {
    const here = Object.entries(typed).filter(([name]) => at.fields.has(name) || at.offers.has(name))
    const next = await at.press('next', Object.fromEntries(here))
    if (next.words.includes('There is a problem')) throw new Error(next.words)
    at = next
  }
  return at
}

test('answers are checked, sent and receipted', async () => {
  const review = await goThrough(await open(page), right)
  const arrived = await review.press('send')

  expect(review.words).toContain('Check your answers before sending')
  expect(review.words).toContain('Shade, please.')
  expect(arrived.words).toContain('Thank you. Your answers have arrived')
  const status = await (await square.withReceipt('GET', codeOn(arrived))).json()
  expect(status).toMatchObject({answers: {often: 'daily', why: ['walk', 'play'], safe: 7, age: 34}})
})

test('every kind of question is answered as with scripts, but for photos and drawings', async () => {
  const survey = settlePlaces(wholeSurvey, exampleMap)
  const {pictures: _, ...answers} = wholeAnswers
  const typed = Object.fromEntries(writeEntry(survey, answers))
  await define(wholeSurvey)

  const review = await goThrough(await open(page), typed)
  const arrived = await review.press('send')

  expect(arrived.words).toContain('Your answers have arrived')
  const status = (await (await square.withReceipt('GET', codeOn(arrived))).json()) as {answers: object}
  const listed = Object.entries(answers).filter(
    ([, answer]) => JSON.stringify(answer).includes('shape') === false,
  )
  expect(status.answers).toMatchObject(Object.fromEntries(listed))
})

test('the same form sent twice is one response, with the same receipt', async () => {
  const review = await goThrough(await open(page), right)

  const codes = [codeOn(await review.press('send')), codeOn(await review.press('send'))]

  expect(codes[0]).toBe(codes[1])
  expect(await stored()).toBe(1)
})

test.each(['٣٤', '34', '۳۴'])('numbers are understood in any digits: %s', async (age) => {
  const arrived = await (await goThrough(await open(page), {...right, age})).press('send')

  const status = await (await square.withReceipt('GET', codeOn(arrived))).json()
  expect(status).toMatchObject({answers: {age: 34}})
})

describe('nothing that was typed is lost', () => {
  test('by going back, and forth again, in another language', async () => {
    const review = await goThrough(await open(page), right)

    const arabic = await review.press('language ar')
    const back = await arabic.press('back')

    expect(arabic.html).toContain('dir="rtl"')
    expect(Object.fromEntries([...back.fields].filter(([name]) => name in right))).toMatchObject({
      more: 'Shade, please.',
    })
    expect((await goThrough(back, right)).words).toContain('Shade, please.')
  })

  test('by an answer that does not fit: it stands there still, with what to do', async () => {
    let at = await open(page)
    while (!at.fields.has('age') || !at.html.includes('id="f-age"')) at = await at.press('next', right)

    const wrong = await at.press('next', {age: 'about forty'})

    expect(wrong.words).toMatch(/There is a problem Question \d+: enter a number/)
    expect(wrong.fields.get('age')).toBe('about forty')
    expect(wrong.html).toContain('href="#f-age"')
  })

  test.each([
    ['beside an option', wholeSurvey, 'district.elsewhere.words', {district: 'elsewhere'}, 200],
    ['to a question', undefined, 'more', {}, 4_000],
  ])(
    'by words that are too long %s: they stand there still, with how many there may be',
    async (_, survey, field, chosen, most) => {
      if (survey) await define(survey)
      let at = await open(page)
      while (!at.html.includes(`name="${field}"`)) at = await at.press('next', survey ? {} : right)
      const long = 'ش'.repeat(most + 1)

      const wrong = await at.press('next', {...chosen, [field]: long})

      expect(wrong.words).toContain(`write at most ${most.toLocaleString('en')} characters`)
      expect(wrong.fields.get(field)).toBe(long)
    },
  )

  test('when the survey closes meanwhile', async () => {
    const review = await goThrough(await open(page), right)
    const {now} = square.clock
    square.clock.now = closes + 5_000

    const refused = await review.press('send')
    square.clock.now = now

    expect(refused.words).toContain('The survey closed before your answers arrived')
    expect(refused.words).toContain('Shade, please.')
  })

  test('when the survey changes meanwhile: what is no longer asked is shown', async () => {
    const review = await goThrough(await open(page), right)
    const [first] = parkDefinition().consultations[0]?.activities ?? []
    const pages = first?.survey.pages.map((one) => ({
      ...one,
      questions: one.questions.filter(({id}) => id !== 'more'),
    }))
    await square.define(
      parkDefinition({...first?.survey, pages: (pages ?? []).filter(({questions}) => questions.length > 0)}),
    )

    const changed = await review.press('send')
    const arrived = await (await goThrough(changed, right)).press('send')

    expect(changed.words).toContain('The questions have changed since you began')
    expect(changed.words).toContain('What is no longer asked')
    expect(changed.words).toContain('Shade, please.')
    expect(arrived.words).toContain('Your answers have arrived')
  })
})

describe('where the survey shows one question at a time', () => {
  const park = parkDefinition().consultations[0]?.activities[0]?.survey
  const onePerPage = (pages = park?.pages ?? []) => define({pages, onePerPage: true})
  const questionsOn = ({html}: OpenPage) =>
    ['often', 'why', 'safe', 'age', 'more'].filter((id) => html.includes(`id="f-${id}`))

  test('each has a page of its own, back and forth, and nothing is stored before it is sent', async () => {
    await onePerPage()
    const first = await open(page)
    const second = await first.press('next', {often: 'daily'})
    const again = await second.press('back', {'why.walk': '1'})
    const review = await goThrough(again, {...right, 'why.play': ''})
    const before = await stored()

    const status = await square.withReceipt('GET', codeOn(await review.press('send')))

    expect([first, second, again].map(questionsOn)).toEqual([['often'], ['why'], ['often']])
    expect(again.fields.get('often')).toBe('daily')
    expect(before).toBe(0)
    expect(await status.json()).toMatchObject({answers: {often: 'daily', why: ['walk'], age: 34}})
  })

  test('what is wrong is said on its page, and on sending leads back to it', async () => {
    await onePerPage()
    let at = await open(page)
    while (!at.html.includes('id="f-age"')) at = await at.press('next', right)

    const wrong = await at.press('next', {age: 'about forty'})

    expect(wrong.words).toMatch(/There is a problem Question \d+: enter a number/)
    expect(questionsOn(wrong)).toEqual(['age'])
  })

  test('conditions hold from one to the next', async () => {
    const [first, second] = (park?.pages ?? [])
      .flatMap(({questions}) => questions)
      .filter(({id}) => id === 'often' || id === 'why')
    if (!first || !second) throw new Error('There are two questions.')
    const daily = {question: 'often', is: 'chosen', option: 'daily'} as const
    await onePerPage([{id: 'all', questions: [first, {...second, showIf: daily}]}])

    const skipped = await (await open(page)).press('next', {often: 'rarely'})
    const asked = await (await open(page)).press('next', {often: 'daily'})

    expect(skipped.words).toContain('Check your answers before sending')
    expect(asked.html).toContain('f-why')
  })
})

test('at the level `browser` the form says that nothing remembers who has answered', async () => {
  const definition = parkDefinition()
  for (const {activities} of definition.consultations) for (const one of activities) one.level = 'browser'
  await square.define(definition)
  const first = await open(page)

  const arrived = await (await goThrough(first, right)).press('send')

  expect(first.words).toContain('please answer only once')
  expect(arrived.words).toContain('Your answers have arrived')
})

test('a word that declines on paper is a word here', async () => {
  const review = await goThrough(await open(page), {...right, more: 'declined'})

  const arrived = await review.press('send')

  const status = await (await square.withReceipt('GET', codeOn(arrived))).json()
  expect(status).toMatchObject({answers: {more: 'declined'}})
})

test('an activity that is no survey has no such form', async () => {
  expect((await open('/embed/irbid/nothing/answer')).status).toBe(404)
})
