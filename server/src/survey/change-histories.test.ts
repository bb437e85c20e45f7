/** Whatever people send, change, withdraw and send again: what is counted is what is stored, and nobody stands out. */
import type {Answers, Snapshot, Survey} from '@saha/contract'
import {countedCells, publishOpenSurvey, publishSurvey, quotaCells, TAKEN_OUT} from '@saha/domain'
import {exampleSurvey} from '@saha/domain/survey/example-survey'
import fc from 'fast-check'
import {isDeepStrictEqual} from 'node:util'
import {beforeAll, expect, test} from 'vitest'
import {versionOf} from '../activities/versions.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {
  closes,
  forgetContributions,
  formOf,
  june,
  keyOf,
  openSquare,
  parkDefinition,
} from '../saha.test-kit.ts'
import {isPublished} from './change.queries.ts'
import {receiptFor} from '../receipts/receipt.ts'

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
const everybody = 80

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
/** Many at once, so that something is published in most histories. */
const crowd: fc.Arbitrary<Step> = fc
  .tuple(fc.integer({min: 0, max: everybody - 12}), fc.array(answers, {minLength: 12, maxLength: 12}))
  .map(([from, all]) => ({
    is: 'act',
    acts: all.map((given, at) => ({is: 'send', person: from + at, answers: given})),
  }))
const step: fc.Arbitrary<Step> = fc.oneof(
  {weight: 6, arbitrary: fc.record({is: fc.constant('act' as const), acts: fc.array(act, {maxLength: 15})})},
  {weight: 4, arbitrary: fc.constant<Step>({is: 'publish'})},
  {weight: 4, arbitrary: crowd},
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
    if (is === 'change') await square.withReceipt('PUT', code, {version, answers: given})
    else await square.withReceipt('DELETE', code)
  }

  async function look() {
    const {db} = opened().store
    const rows = await db.selectFrom('survey_response').selectAll().execute()
    // What was taken out is counted beside them: the account of a survey has a test of its own.
    const tally = await db.selectFrom('tally').selectAll().where('question', '!=', TAKEN_OUT).execute()
    const batch = await db.selectFrom('batch').selectAll().executeTakeFirstOrThrow()
    const snapshot = await db.selectFrom('snapshot').selectAll().orderBy('number', 'desc').executeTakeFirst()
    return {rows, tally, batch, snapshot}
  }

  test('the counts are those of the stored responses, and snapshots of an open survey differ by ten people or more', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, {minLength: 8, maxLength: 24}), async (steps) => {
        await forgetContributions(opened().store)
        square.clock.now = june
        const onlooker = new Onlooker()
        for (const one of [...steps, {is: 'close'} as const]) {
          if (one.is === 'act') await Promise.all(one.acts.map(live))
          else {
            if (one.is === 'close') square.clock.now = closes
            await square.publisher.publishDue()
          }
          const now = await look()
          const {number: open, published: out} = now.batch
          const batches = [...new Set([...now.rows, ...now.tally].map(({batch}) => batch))]
          const unpublished = batches.filter((batch) => batch > out)
          expect(sumsOf(now.tally)).toEqual(recount(now.rows))
          expect(unpublished.map((batch) => sumsOf(now.tally.filter((row) => row.batch === batch)))).toEqual(
            unpublished.map((batch) => recount(now.rows.filter((row) => row.batch === batch))),
          )
          expect(now.tally.filter(({batch, count}) => batch >= 0 && count <= 0)).toEqual([])
          expect(now.batch.changes).toBe(now.rows.filter(({batch}) => batch === open).length)
          expect(onlooker.see(now, one.is === 'close')).toEqual({
            mayDiffer: true,
            moved: now.batch.moved,
            content: contentOf(now.snapshot),
          })
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
  /** Who changed or withdrew answers that are published, which does not show yet. */
  #moved = new Set<string>()
  #last: Now | undefined
  #content: unknown

  /**
   * What has to be true now. `mayDiffer`: the newest snapshot is no other, or differs by ten people or more, or is the last
   * one. One that would tell too much is left out.
   */
  see(now: Now, isClosed: boolean) {
    const {rows, batch, snapshot} = now
    const stored = new Map(rows.map((row) => [row.id, row]))
    const isOut = this.#last !== undefined && this.#last.batch.moved_batch !== batch.moved_batch
    const published = rows.filter((row) => isPublished(row.batch, batch))
    // What moved and is not out yet still shows the answers of before.
    const pending = [...this.#shown].filter(([id]) => {
      const row = stored.get(id)
      return row ? !isPublished(row.batch, batch) : !isOut
    })
    const shown = new Map([...published.map(({id, answers: given}) => [id, given] as const), ...pending])
    const isNew = snapshot?.number !== this.#last?.snapshot?.number
    const added = [...shown.keys()].filter((id) => !this.#shown.has(id)).length
    const differing = added + (isOut ? this.#moved.size : 0)

    const content = publishable([...shown.values()], isClosed)
    const mayDiffer = isNew
      ? isClosed || differing >= 10
      : content === undefined || isDeepStrictEqual(shown, this.#shown)
    if (isNew) this.#content = content
    this.#shown = shown
    this.#moved = new Set(
      [...shown.keys()].filter((id) => !stored.has(id) || stored.get(id)?.batch === batch.moved_batch),
    )
    this.#last = now
    return {mayDiffer, moved: this.#moved.size, content: this.#content}
  }
}

function contentOf(snapshot: Now['snapshot']): unknown {
  if (!snapshot) return undefined
  const {people, questions}: Snapshot = JSON.parse(snapshot.content ?? '')
  return {people, questions}
}

function recount(rows: readonly {answers: string}[]): Record<string, number> {
  const sums: Record<string, number> = {}
  const add = (name: string, by = 1) => (sums[name] = (sums[name] ?? 0) + by)
  for (const row of rows) {
    const given: Answers = JSON.parse(row.answers)
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

/** What may be published of these answers; nothing of none. */
function publishable(all: readonly string[], isClosed: boolean): unknown {
  if (all.length === 0) return undefined
  const tally = new Map<string, Map<string, number>>()
  for (const given of all)
    for (const {question, cell, by = 1} of countedCells(survey, JSON.parse(given))) {
      const cells = tally.get(question) ?? new Map<string, number>()
      tally.set(question, cells.set(cell, (cells.get(cell) ?? 0) + by))
    }
  if (isClosed) return {people: all.length, questions: publishSurvey(survey, all.length, tally, 10)}
  const rounded = publishOpenSurvey(survey, all.length, tally, 10)
  return rounded && {people: rounded.people, questions: rounded.questions}
}
