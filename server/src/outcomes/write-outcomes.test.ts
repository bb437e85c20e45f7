/** Writing down what was decided: for those who may, whole, and in the log. */
import type {OutcomeList, WholeOutcome} from '@saha/contract'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {readAudit} from '../audit/audit.queries.ts'
import {keyOf} from '../saha.test-kit.ts'
import {codeOf} from '../staff/staff.test-kit.ts'
import {eraseConsultation} from '../municipality/erase.queries.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {allOutcomes} from './all-outcomes.ts'
import {decision, openDecisions, type Decisions} from '../referring/decisions.test-kit.ts'

describeEachStore('an outcome', (opened) => {
  let town: Decisions

  beforeAll(async () => {
    town = await openDecisions(opened().store)
  })
  beforeEach(() => town.begin())

  const rests = [{kind: 'idea' as const, activity: 'old-station', idea: 1}]
  const acts = async () =>
    (await readAudit(opened().store.db, 'irbid', {most: 20}))
      .map(({act}) => act)
      .filter((act) => act.startsWith('outcome'))

  test('sent twice is one; with other words under the same key it is refused', async () => {
    const [one, other] = [await town.create({rests}), await town.create({rests})]
    const third = await town.create({rests, status: 'done'})

    expect([one.status, other.status]).toEqual([201, 201])
    expect(((await one.json()) as WholeOutcome).outcome).toBe(((await other.json()) as WholeOutcome).outcome)
    expect(await codeOf(third)).toBe('key-reused')
    expect((await town.page()).outcomes).toHaveLength(1)
  })

  test('is not published before everything is said in every language of the municipality', async () => {
    const {reasons: _, ...silent} = decision

    const without = await town.ask('createOutcome', {}, {key: keyOf(1), ...silent})
    const half = await town.create({decided: {en: 'In English alone.'}}, 2)
    const draft = await town.create({decided: {en: 'In English alone.'}, isPublished: false}, 3)

    expect(await codeOf(without)).toBe('words-missing')
    expect(await codeOf(half)).toBe('words-missing')
    expect(draft.status).toBe(201)
  })

  test('does not overwrite what a colleague has changed meanwhile', async () => {
    const {outcome, revision} = await town.created()

    const mine = await town.save(outcome, revision, {status: 'done'})
    const theirs = await town.save(outcome, revision, {status: 'declined'})
    const same = await town.save(outcome, revision, {status: 'done'})

    expect(((await mine.json()) as WholeOutcome).revision).toBe(revision + 1)
    expect(await codeOf(theirs)).toBe('changed-meanwhile')
    expect(same.status).toBe(200)
    expect((await town.page()).outcomes[0]?.status).toBe('done')
  })

  test('rests on what readers see, of this municipality, and on each thing once', async () => {
    await town.hide('lamps')
    const wrong = [
      [{kind: 'idea' as const, activity: 'old-station', idea: 3}],
      [{kind: 'idea' as const, activity: 'old-station', idea: 99}],
      [{kind: 'idea' as const, activity: 'elsewhere', idea: 1}],
      [{kind: 'comment' as const, activity: 'old-station', comment: 'shade'.padEnd(22, 'x')}],
      [{kind: 'results' as const, activity: 'park-survey', snapshot: 1}],
      [...rests, ...rests],
    ]

    for (const [at, one] of wrong.entries())
      expect(await codeOf(await town.create({rests: one}, at + 10))).toBe('basis-gone')
    expect(await codeOf(await town.create({consultation: 'elsewhere'}, 20))).toBe('not-found')
  })

  test('keeps what it rested on when that is hidden, and can still be changed', async () => {
    const {outcome, revision} = await town.created({rests})
    await town.hide('shade')

    const saved = (await (await town.save(outcome, revision, {rests, status: 'done'})).json()) as WholeOutcome

    expect(saved.content.rests).toEqual(rests)
    expect(saved.found).toEqual([])
  })

  test('stands in the log with how it was and how it is, at every step', async () => {
    const before = (await acts()).length
    const {outcome} = await town.created({isPublished: false})
    await town.save(outcome, 1, {status: 'done', isPublished: false})
    await town.save(outcome, 2, {status: 'done'})
    await town.save(outcome, 3, {status: 'done', isPublished: false})
    await town.ask('removeOutcome', {outcome})

    expect((await acts()).slice(0, 5)).toEqual([
      'outcome-removed',
      'outcome-unpublished',
      'outcome-published',
      'outcome-saved',
      'outcome-saved',
    ])
    expect((await acts()).length).toBe(before + 5)
    const [removed] = await readAudit(opened().store.db, 'irbid', {most: 1})
    expect(removed).toMatchObject({target: outcome, before: {title: decision.title}, after: null})
  })

  test('is listed for staff with all that new ones can rest on', async () => {
    await town.publishResults(1, 90)
    await town.publishResults(2, 120)
    const {outcome} = await town.created({rests, isPublished: false})

    const list = (await (await town.ask('readOutcomeList')).json()) as OutcomeList

    expect(list.outcomes).toMatchObject([{outcome, rests: 1, isPublished: false, status: 'planned'}])
    expect(list.consultations.map(({id}) => id).toSorted()).toEqual(['park', 'station', 'talks'])
    expect(list.activities.find(({kind}) => kind === 'survey')?.results).toMatchObject({
      snapshot: 2,
      people: 120,
    })
    expect(list.activities.map(({kind}) => kind).toSorted()).toEqual(['comments', 'ideas', 'survey'])
  })

  test('is taken along whole, drafts included, with everything else that is the municipality’s', async () => {
    await town.created({rests})
    await town.created({isPublished: false, day: '2026-06-01'}, 2)

    const all = await allOutcomes(opened().store.db, 'irbid')

    expect(all).toMatchObject([
      {...decision, rests},
      {...decision, day: '2026-06-01', isPublished: false},
    ])
  })

  test('goes with its consultation', async () => {
    await town.created({rests})
    await town.created({consultation: 'park'}, 2)

    await eraseConsultation(opened().store.db, {municipality: 'irbid', consultation: 'park'})

    const rows = await opened().store.db.selectFrom('outcome').select('consultation').execute()
    expect(rows).toEqual([{consultation: 'station'}])
  })

  test('is written by those alone who may answer', async () => {
    const viewer = await town.hire('viewer@irbid.example', 'viewer')
    const reply = await viewer.browser.ask(
      'createOutcome',
      {municipality: 'irbid'},
      {key: keyOf(9), ...decision},
    )

    expect(await codeOf(reply)).toBe('not-allowed')
  })
})
