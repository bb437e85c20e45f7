/** Whatever somebody sends as an answer is refused with its question, or kept as an answer that the survey accepts. */
import {
  Question,
  type AnswerableQuestion,
  type Answers,
  type Problem,
  type SurveyReceipt,
} from '@saha/contract'
import {exampleMap} from '@saha/domain/map/example-map'
import {answerableQuestions, checkAnswers, settlePlaces, TAKEN_OUT} from '@saha/domain'
import {exampleSurvey} from '@saha/domain/survey/example-survey'
import {wholeAnswers, wholeSurvey} from '@saha/domain/survey/example-whole-survey'
import {anyAnswer, ghost} from '@saha/domain/survey/test-kit/arbitrary-answer'
import fc from 'fast-check'
import {beforeAll, expect, test} from 'vitest'
import {versionOf} from '../activities/versions.ts'
import {formOf, openSquare, parkDefinition, post, responsesPath, rightAnswers} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'

const survey = settlePlaces({pages: [...exampleSurvey.pages, ...wholeSurvey.pages]}, exampleMap)
const version = versionOf(survey)
const {pictures: _, ...withoutPhotos} = wholeAnswers
const right: Answers = {...rightAnswers, ...withoutPhotos}
/** Never uploaded. */
const photo = 'A'.repeat(22)
const questions = answerableQuestions(survey)

test('the survey of these tests asks questions of every kind', () => {
  const kinds = Question.options.map(({shape}) => shape.type.value).filter((kind) => kind !== 'information')

  expect(kinds.filter((kind) => !questions.some(({type}) => type === kind))).toEqual([])
})

describeEachStore('any answer', (opened) => {
  let square: Awaited<ReturnType<typeof openSquare>>
  let form = 0

  beforeAll(async () => {
    square = await openSquare(opened().store)
    const {municipality, ...definition} = parkDefinition(survey)
    await square.define({...definition, municipality: {...municipality, map: exampleMap}})
  })

  /** All that contributions leave, but for the marks of those that were withdrawn. */
  async function everythingStored() {
    const {db} = opened().store
    return {
      responses: await db.selectFrom('survey_response').selectAll().execute(),
      contacts: await db.selectFrom('survey_contact').selectAll().execute(),
      // What was taken out is counted beside them: how many, and nothing of what they said.
      tally: await db.selectFrom('tally').selectAll().where('question', '!=', TAKEN_OUT).execute(),
      photos: await db.selectFrom('photo').selectAll().execute(),
    }
  }

  async function expectRefused(reply: Response, {id}: AnswerableQuestion, answer: unknown) {
    const text = await reply.text()
    const {code, problems} = JSON.parse(text) as Problem

    expect(reply.status).toBe(422)
    expect(['invalid', 'answers-refused']).toContain(code)
    // Such a key is refused before anybody looks at what it belongs to.
    const isNamed = !JSON.stringify(answer)?.includes('"__proto__":')
    expect(problems?.map(({question}) => question)).toEqual(isNamed ? [id] : undefined)
    expect(text).not.toContain(ghost)
  }

  async function expectAccepted({receipt}: SurveyReceipt) {
    const {answers} = (await (await square.withReceipt('GET', receipt)).json()) as {answers: Answers}
    const tally = await opened().store.db.selectFrom('tally').select('count').execute()

    expect(checkAnswers(survey, answers)).toEqual([])
    expect(tally.every(({count}) => Number.isSafeInteger(count) && count > 0)).toBe(true)
  }

  async function expectKept(reply: Response) {
    const receipt = (await reply.json()) as SurveyReceipt

    await expectAccepted(receipt)
    expect((await square.withReceipt('DELETE', receipt.receipt)).status).toBe(200)
  }

  test.each(questions.map((question) => [question.id, question] as const))(
    'to "%s" is refused with that question, or accepted whole; and once withdrawn nothing is left of it',
    async (id, question) => {
      const before = await everythingStored()

      await fc.assert(
        fc.asyncProperty(anyAnswer(question, right[id] ?? [photo]), async (answer) => {
          form += 1
          const body = post({...formOf(form, {}, version), answers: {...right, [id]: answer}})
          const reply = await square.app.request(responsesPath, body)

          if (reply.status === 201) await expectKept(reply)
          else await expectRefused(reply, question, answer)
          expect(await everythingStored()).toEqual(before)
        }),
        {numRuns: 60},
      )
    },
  )

  test('in the place of a stored one is refused with its question and changes nothing, or takes its place', async () => {
    form += 1
    const sent = await square.app.request(responsesPath, post(formOf(form, right, version)))
    const receipt = (await sent.json()) as SurveyReceipt
    const change = fc
      .constantFrom(...questions)
      .chain((question) =>
        fc.tuple(fc.constant(question), anyAnswer(question, right[question.id] ?? [photo])),
      )

    await fc.assert(
      fc.asyncProperty(change, async ([question, answer]) => {
        const before = await everythingStored()
        const changes = {version, answers: {...right, [question.id]: answer}}
        const reply = await square.withReceipt('PUT', receipt.receipt, changes)

        await (reply.status === 200 ? expectAccepted(receipt) : expectRefused(reply, question, answer))
        expect(reply.status === 200 ? before : await everythingStored()).toEqual(before)
      }),
      {numRuns: 400},
    )
    expect((await square.withReceipt('DELETE', receipt.receipt)).status).toBe(200)
    expect(Object.values(await everythingStored()).flat()).toEqual([])
  })
})
