/** The same history on both kinds of store: whatever happens, they must say the same. */
import fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {Answers} from '@saha/contract'
import {ANSWERED, countedCells, publishSurvey} from '@saha/domain'
import {versionOf} from '../activities/versions.ts'
import {exampleForms} from '../commands/seed/example-forms.ts'
import {makeDatabase, makeFile, type MadeStore} from '../storage/each-store.ts'
import {closes, forgetContributions, formOf, june, openSquare, parkDefinition} from '../saha.test-kit.ts'
import {surveyOfKinds} from '../test-kit/survey-of-kinds.ts'

type Step =
  | {is: 'send'; forms: {number: number; answers: Answers}[]}
  | {is: 'publish'}
  | {is: 'wait'; milliseconds: number}

const version = versionOf(surveyOfKinds)
const people = exampleForms(surveyOfKinds, 300)

// Whoever says something else about their visits takes another path: what they held is then hidden, or missing.
const answers: fc.Arbitrary<Answers> = fc
  .tuple(fc.constantFrom(...people), fc.option(fc.constantFrom('daily', 'weekly', 'rarely'), {freq: 4}))
  .map(([form, often]) => (often === null ? form : {...form, often}))

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
      const sent = await Promise.all(
        one.forms.map((form) => square.send(formOf(form.number, form.answers, version))),
      )
      replies.push(...sent.map(({status}) => status))
    }
  }
  square.clock.now = closes
  await square.publisher.publishDue()
  await square.stop()
  const {db} = store
  const responses = await db.selectFrom('survey_response').selectAll().execute()
  const contacts = await db.selectFrom('survey_contact').selectAll().execute()
  const snapshots = await db.selectFrom('snapshot').selectAll().execute()
  const tally = await db.selectFrom('tally').selectAll().execute()
  return {
    replies,
    responses: responses.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    contacts: contacts.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    snapshots: snapshots.toSorted((a, b) => a.number - b.number),
    tally: tally.map((row) => JSON.stringify(row, Object.keys(row).toSorted())).toSorted(),
  }
}

const postgres = process.env.SAHA_TEST_POSTGRES

describe.skipIf(!postgres)('both stores (SKIPPED without SAHA_TEST_POSTGRES)', () => {
  const made: MadeStore[] = []
  beforeAll(async () => {
    made.push(await makeFile(), await makeDatabase(postgres ?? ''))
    for (const {store} of made) await (await openSquare(store)).define(parkDefinition(surveyOfKinds))
  })
  afterAll(() => Promise.all(made.map(({remove}) => remove())))

  test('say the same after the same history, and what they publish is what was sent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, {maxLength: 15}), async (steps) => {
        const [first, second] = [await live(made[0]!, steps), await live(made[1]!, steps)]

        expect(second).toEqual(first)
        expect(lastPublished(first.snapshots)).toEqual(countSlowly(first.responses, first.contacts))
      }),
      {numRuns: 25, seed: 20_261_121},
    )
  })
})

/** What the last snapshot says, if there is one. */
function lastPublished(snapshots: readonly {content: string | null}[]): unknown {
  const content = snapshots.at(-1)?.content
  if (!content) return undefined
  const {people: counted, questions} = JSON.parse(content)
  return {people: counted, questions}
}

/** The same, counted from everything that is stored; nothing when there are too few responses. */
function countSlowly(
  responses: readonly {answers: string}[],
  contacts: readonly {question: string}[],
): unknown {
  if (responses.length < 10) return undefined
  const tally = new Map<string, Map<string, number>>()
  const add = (question: string, cell: string, by: number) => {
    const cells = tally.get(question) ?? new Map<string, number>()
    tally.set(question, cells.set(cell, (cells.get(cell) ?? 0) + by))
  }
  for (const {answers: given} of responses)
    for (const {question, cell, by = 1} of countedCells(surveyOfKinds, JSON.parse(given)))
      add(question, cell, by)
  for (const {question} of contacts) add(question, ANSWERED, 1)
  return {people: responses.length, questions: publishSurvey(surveyOfKinds, responses.length, tally, 10)}
}
