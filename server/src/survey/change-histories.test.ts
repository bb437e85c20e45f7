/** Whatever people send, change, withdraw and send again: what is counted is what is stored, and nobody stands out. */
import type {Answers, Snapshot, Survey} from '@saha/contract'
import {countedCells, publishSurvey, quotaCells} from '@saha/domain'
import {exampleSurvey} from '@saha/domain/survey/example-survey'
import fc from 'fast-check'
import {beforeAll, expect, test} from 'vitest'
import {versionOf} from '../activities/import-definition.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {
  closes,
  forgetContributions,
  formOf,
  june,
  keyOf,
  openSquare,
  parkDefinition,
  site,
} from '../saha.test-kit.ts'
import {isPublished} from './change.queries.ts'
import {receiptFor} from './receipt.ts'

const survey: Survey = {
  ...exampleSurvey,
  quotas: [
    {
      id: 'rare',
      if: {question: 'often', is: 'chosen', option: 'rarely'},
      most: 15,
      message: {en: 'Thank you. We have heard enough people who come rarely.'},
    },
  ],
}
const version = versionOf(survey)
const everybody = 45

type Act = {person: number; answers: Answers} & ({is: 'send' | 'change'} | {is: 'withdraw'})
type Step = {is: 'act'; acts: Act[]} | {is: 'publish'}

const answers: fc.Arbitrary<Answers> = fc.record({
  often: fc.constantFrom('daily', 'weekly', 'rarely'),
  safe: fc.integer({min: 1, max: 10}),
})
const act: fc.Arbitrary<Act> = fc.record({
  is: fc.constantFrom('send' as const, 'send' as const, 'change' as const, 'withdraw' as const),
  person: fc.integer({min: 0, max: everybody - 1}),
  answers,
})
/** All of them at once, so that something is published in most histories. */
const crowd: fc.Arbitrary<Step> = fc
  .array(answers, {minLength: everybody, maxLength: everybody})
  .map((all) => ({
    is: 'act',
    acts: all.map((given, person) => ({is: 'send', person, answers: given})),
  }))
const step: fc.Arbitrary<Step> = fc.oneof(
  {weight: 6, arbitrary: fc.record({is: fc.constant('act' as const), acts: fc.array(act, {maxLength: 15})})},
  {weight: 3, arbitrary: fc.constant<Step>({is: 'publish'})},
  {weight: 1, arbitrary: crowd},
)

describeEachStore('after any history', (opened) => {
  let square: Awaited<ReturnType<typeof openSquare>>

  beforeAll(async () => {
    square = await openSquare(opened().store)
    await square.define(parkDefinition(survey))
  })

  async function live({is, person, answers: given}: Act): Promise<void> {
    if (is === 'send') return void (await square.send(formOf(person, given, version)))
    const {code} = receiptFor('irbid/park-survey', keyOf(person))
    const body = is === 'change' && {body: JSON.stringify({version, answers: given})}
    await square.app.request('/v1/receipts', {
      method: is === 'change' ? 'PUT' : 'DELETE',
      headers: {'saha-receipt': code, origin: site, 'content-type': 'application/json'},
      ...body,
    })
  }

  async function look() {
    const {db} = opened().store
    const rows = await db.selectFrom('survey_response').selectAll().execute()
    const tally = await db.selectFrom('tally').selectAll().execute()
    const batch = await db.selectFrom('batch').selectAll().executeTakeFirstOrThrow()
    const snapshot = await db.selectFrom('snapshot').selectAll().orderBy('number', 'desc').executeTakeFirst()
    return {rows, tally, batch, snapshot}
  }

  test('the counts are those of the stored responses, in every batch', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, {maxLength: 14}), async (steps) => {
        await forgetContributions(opened().store)
        square.clock.now = june
        const public_ = new Onlooker()
        for (const one of [...steps, {is: 'close'} as const]) {
          if (one.is === 'act') await Promise.all(one.acts.map(live))
          else {
            if (one.is === 'close') square.clock.now = closes
            await square.publisher.publishDue()
          }
          const now = await look()
          expect(sumsOf(now.tally)).toEqual(recount(now.rows.map((row) => JSON.parse(row.answers))))
          for (const number of new Set([...now.rows, ...now.tally].map((row) => row.batch)))
            if (number > now.batch.published)
              expect(sumsOf(now.tally.filter((row) => row.batch === number))).toEqual(
                recount(now.rows.filter((row) => row.batch === number).map((row) => JSON.parse(row.answers))),
              )
          expect(now.tally.every(({batch, count}) => batch < 0 || count > 0)).toBe(true)
          expect(now.batch.changes).toBe(now.rows.filter((row) => row.batch === now.batch.number).length)
          public_.see(now)
        }
      }),
      {numRuns: 40, seed: 20_261_121},
    )
  }, 120_000)
})

type Now = {
  rows: {id: string; batch: number; answers: string}[]
  batch: {number: number; published: number; moved: number; moved_batch: number}
  snapshot: {number: number; content: string | null} | undefined
}

/** Somebody who remembers every snapshot, and knows what is stored. */
class Onlooker {
  /** Whose answers are published, and which. */
  #shown = new Map<string, string>()
  #moved = new Set<string>()
  #last: Now | undefined

  see(now: Now): void {
    const {rows, batch, snapshot} = now
    const stored = new Map(rows.map((row) => [row.id, row]))
    const isNew = snapshot?.number !== this.#last?.snapshot?.number
    const isOut = this.#last && this.#last.batch.moved_batch !== batch.moved_batch
    const next = new Map<string, string>()
    for (const row of rows) if (isPublished(row.batch, batch)) next.set(row.id, row.answers)
    // What moved and is not out yet still shows the answers of before.
    for (const [id, given] of this.#shown) {
      const row = stored.get(id)
      if (!row && isOut) continue
      if (!row || !isPublished(row.batch, batch)) next.set(id, given)
    }
    if (isNew) {
      const touched =
        [...next.keys()].filter((id) => !this.#shown.has(id)).length + (isOut ? this.#moved.size : 0)
      expect(touched).toBeGreaterThanOrEqual(10)
      const {people, questions} = JSON.parse(snapshot?.content ?? '') as Snapshot
      expect({people, questions}).toEqual(published([...next.values()].map((given) => JSON.parse(given))))
    } else expect(next).toEqual(this.#shown)
    this.#shown = next
    this.#moved = new Set(
      [...next.keys()].filter((id) => !stored.has(id) || stored.get(id)?.batch === batch.moved_batch),
    )
    expect(batch.moved).toBe(this.#moved.size)
    this.#last = now
  }
}

function recount(all: Answers[]): Record<string, number> {
  const sums: Record<string, number> = {}
  const add = (name: string, by = 1) => (sums[name] = (sums[name] ?? 0) + by)
  for (const given of all) {
    add('/')
    for (const {question, cell, by} of [...countedCells(survey, given), ...quotaCells(survey, given)])
      add(`${question}/${cell}`, by)
  }
  return sums
}

function sumsOf(tally: {question: string; cell: string; count: number}[]): Record<string, number> {
  const sums = new Map<string, number>()
  for (const {question, cell, count} of tally)
    sums.set(`${question}/${cell}`, (sums.get(`${question}/${cell}`) ?? 0) + count)
  return Object.fromEntries([...sums].filter(([, count]) => count !== 0))
}

function published(all: Answers[]) {
  const tally = new Map<string, Map<string, number>>()
  for (const given of all)
    for (const {question, cell, by = 1} of countedCells(survey, given)) {
      const cells = tally.get(question) ?? new Map<string, number>()
      tally.set(question, cells.set(cell, (cells.get(cell) ?? 0) + by))
    }
  return {people: all.length, questions: publishSurvey(survey, all.length, tally, 10)}
}
