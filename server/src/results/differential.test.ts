/** The same history on both kinds of store: whatever happens, they must say the same. */
import fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {Answers} from '@saha/contract'
import {exampleSurvey} from '@saha/domain/survey/example-survey'
import {countedCells, publishSurvey} from '@saha/domain'
import {makeDatabase, makeFile, type MadeStore} from '../storage/each-store.ts'
import {closes, forgetContributions, formOf, june, openSquare} from '../saha.test-kit.ts'

type Step =
  | {is: 'send'; forms: {number: number; answers: Answers}[]}
  | {is: 'publish'}
  | {is: 'wait'; milliseconds: number}

const answers: fc.Arbitrary<Answers> = fc.record(
  {
    often: fc.constantFrom('daily', 'weekly', 'rarely'),
    why: fc.constantFrom<Answers[string]>(['walk'], ['play', 'walk'], ['none'], null),
    safe: fc.integer({min: 0, max: 10}),
    age: fc.integer({min: 12, max: 110}),
  },
  {requiredKeys: ['often']},
)

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      is: fc.constant('send' as const),
      forms: fc.uniqueArray(fc.record({number: fc.integer({min: 0, max: 60}), answers}), {
        minLength: 1,
        maxLength: 12,
        selector: ({number}) => number,
      }),
    }),
  },
  {weight: 3, arbitrary: fc.constant<Step>({is: 'publish'})},
  {
    weight: 1,
    arbitrary: fc.record({
      is: fc.constant('wait' as const),
      milliseconds: fc.integer({min: 0, max: 3 * 86_400_000}),
    }),
  },
)

/** Lives through a history, and tells all that it left behind. */
async function live({store}: MadeStore, steps: readonly Step[]) {
  await forgetContributions(store)
  const square = await openSquare(store)
  square.clock.now = june
  const replies: number[] = []
  for (const one of steps) {
    if (one.is === 'wait') square.clock.now += one.milliseconds
    else if (one.is === 'publish') await square.publisher.publishDue()
    else {
      const sent = await Promise.all(one.forms.map((form) => square.send(formOf(form.number, form.answers))))
      replies.push(...sent.map(({status}) => status))
    }
  }
  square.clock.now = closes
  await square.publisher.publishDue()
  await square.stop()
  const {db} = store
  const responses = await db.selectFrom('survey_response').selectAll().execute()
  const snapshots = await db.selectFrom('snapshot').selectAll().execute()
  const tally = await db.selectFrom('tally').selectAll().execute()
  return {
    replies,
    responses: responses.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    snapshots: snapshots.toSorted((a, b) => a.number - b.number),
    tally: tally.map((row) => JSON.stringify(row, Object.keys(row).toSorted())).toSorted(),
  }
}

const postgres = process.env.SAHA_TEST_POSTGRES

describe.skipIf(!postgres)('both stores (SKIPPED without SAHA_TEST_POSTGRES)', () => {
  const made: MadeStore[] = []
  beforeAll(async () => {
    made.push(await makeFile(), await makeDatabase(postgres ?? ''))
    for (const {store} of made) await (await openSquare(store)).define()
  })
  afterAll(() => Promise.all(made.map(({remove}) => remove())))

  test('say the same after the same history, and what they publish is what was sent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, {maxLength: 15}), async (steps) => {
        const [first, second] = [await live(made[0]!, steps), await live(made[1]!, steps)]

        expect(second).toEqual(first)
        expect(lastPublished(first.snapshots)).toEqual(countSlowly(first.responses))
      }),
      {numRuns: 25, seed: 20_261_121},
    )
  }, 60_000)
})

/** What the last snapshot says, if there is one. */
function lastPublished(snapshots: readonly {content: string | null}[]): unknown {
  const content = snapshots.at(-1)?.content
  if (!content) return undefined
  const {people, questions} = JSON.parse(content)
  return {people, questions}
}

/** The same, counted from every stored response; nothing when there are too few. */
function countSlowly(responses: readonly {answers: string}[]): unknown {
  if (responses.length < 10) return undefined
  const tally = new Map<string, Map<string, number>>()
  for (const {answers: given} of responses)
    for (const {question, cell} of countedCells(exampleSurvey, JSON.parse(given))) {
      const cells = tally.get(question) ?? new Map<string, number>()
      tally.set(question, cells.set(cell, (cells.get(cell) ?? 0) + 1))
    }
  return {people: responses.length, questions: publishSurvey(exampleSurvey, responses.length, tally, 10)}
}
