import type {Definition} from '@saha/contract'
import {checkAnswers} from '@saha/domain'
import {exampleSurvey} from '@saha/domain/survey/example-survey'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {findActivity} from '../../activities/activities.queries.ts'
import {useFile} from '../../storage/each-store.ts'
import {seed} from '../seed.ts'
import {exampleForms} from './example-forms.ts'

describe('made-up answers', () => {
  test('keep the rules of the survey', () => {
    const problems = exampleForms(exampleSurvey, 200).flatMap((answers) =>
      checkAnswers(exampleSurvey, answers),
    )

    expect(problems).toEqual([])
  })

  test('are always the same', () => {
    expect(exampleForms(exampleSurvey, 50)).toEqual(exampleForms(exampleSurvey, 50))
  })

  test('differ from person to person, and some people leave questions out', () => {
    const forms = exampleForms(exampleSurvey, 200)

    expect(new Set(forms.map((form) => JSON.stringify(form))).size).toBeGreaterThan(150)
    expect(forms.some((form) => form['safe'] === undefined)).toBe(true)
    expect(forms.some((form) => form['why'] === null)).toBe(true)
  })
})

const demo = join(import.meta.dirname, '../../../../demo/definition.json')

describe('the demonstration', () => {
  const opened = useFile()
  const now = Date.parse('2026-11-21T12:00:00Z')

  test('is made once, with published results for every survey that has opened, but for those about events to come', async () => {
    const {db} = opened().store
    const first = await seed(db, now)
    const second = await seed(db, now + 60_000)

    const {consultations}: Definition = JSON.parse(await readFile(demo, 'utf8'))
    const evaluations = consultations.flatMap(({activities}) =>
      activities.flatMap((one) => (one.kind === 'event' ? [one.event.survey] : [])),
    )
    const begun = consultations
      .filter(({opens}) => Date.parse(opens) < now)
      .flatMap(({activities}) => activities)
      .filter(({kind, id}) => kind === 'survey' && !evaluations.includes(id))
    const snapshots = await db
      .selectFrom('snapshot')
      .innerJoin('activity', 'activity.number', 'snapshot.activity')
      .select('activity.id')
      .distinct()
      .execute()
    expect([first.created, second.created]).toEqual([true, false])
    expect(snapshots.map(({id}) => id).toSorted()).toEqual(begun.map(({id}) => id).toSorted())
  })

  test('may send from the demo site, also when that has moved to another port', async () => {
    const {db} = opened().store
    await seed(db, now, ['http://localhost:9001'])
    const {created} = await seed(db, now, ['http://localhost:9002'])

    const park = await findActivity(db, 'ain-al-sarw', 'park-survey')
    expect(created).toBe(false)
    expect(park?.origins).toContain('http://localhost:8081')
    expect(park?.origins).toContain('http://localhost:9002')
  })
})
