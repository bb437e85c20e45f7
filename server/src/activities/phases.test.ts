/** Phases of a consultation: activities are open as long as theirs. */
import type {Definition} from '@saha/contract'
import {checkDefinition} from '@saha/domain'
import {exampleMap} from '@saha/domain/map/example-map'
import {beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {describeEachStore} from '../storage/each-store.ts'
import {forgetContributions, formOf, june, openSquare, parkDefinition} from '../saha.test-kit.ts'
import {importDefinition, type FrozenError} from './import-definition.ts'

const phase = (id: string, opens: string, closes: string) => ({id, title: {en: id}, opens, closes})

/** The example, whose survey is open from the 10th to the 20th of June. */
function inPhases(
  change: (consultation: Definition['consultations'][number]) => void = () => {},
): Definition {
  const definition = parkDefinition()
  const [consultation] = definition.consultations
  consultation!.phases = [
    phase('ask', '2026-06-10T00:00:00Z', '2026-06-20T00:00:00Z'),
    phase('choose', '2026-06-20T00:00:00Z', '2026-06-30T00:00:00Z'),
  ]
  consultation!.activities[0]!.phase = 'ask'
  change(consultation!)
  return definition
}

describeEachStore('a survey in a phase', (opened) => {
  let square: Awaited<ReturnType<typeof openSquare>>

  beforeAll(async () => {
    square = await openSquare(opened().store)
  })

  beforeEach(async () => {
    square.clock.now = june
    await forgetContributions(opened().store)
    await square.define(parkDefinition())
    await square.define(inPhases())
  })

  test.each([
    ['2026-06-05T00:00:00Z', 403, 'not-yet-open'],
    ['2026-06-15T00:00:00Z', 201, 'open'],
    ['2026-06-25T00:00:00Z', 410, 'closed'],
  ])(
    'is open while the phase is, not as long as the consultation: at %s it replies %d',
    async (at, status, state) => {
      square.clock.now = Date.parse(at)

      const reply = await square.send(formOf(1))

      expect(reply.status).toBe(status)
      expect(await square.activity()).toMatchObject({
        state,
        consultation: {
          opens: '2026-06-10T00:00:00.000Z',
          closes: '2026-06-20T00:00:00.000Z',
          phases: [{id: 'ask'}, {id: 'choose', opens: '2026-06-20T00:00:00.000Z'}],
        },
      })
    },
  )

  test('publishes its last results when the phase ends', async () => {
    await square.sendMany(12, 1)
    square.clock.now = Date.parse('2026-06-21T00:00:00Z')

    await square.publisher.publishDue()

    expect(await square.results()).toMatchObject({snapshot: {people: 12}})
  })

  test('opens again when it moves to a later phase, although people have answered', async () => {
    await square.send(formOf(1))
    square.clock.now = Date.parse('2026-06-22T00:00:00Z')
    await square.publisher.publishDue()

    await square.define(inPhases(({activities}) => (activities[0]!.phase = 'choose')))

    expect((await square.send(formOf(2))).status).toBe(201)
  })

  test('that took one response per browser stays closed: the phase cannot end later', async () => {
    const once = (closes: string) =>
      inPhases(({activities, phases}) => {
        const [survey] = activities
        if (survey?.kind === 'survey') survey.level = 'browser'
        phases![0]!.closes = closes
      })
    await square.define(once('2026-06-20T00:00:00Z'))
    await square.send({...formOf(1), token: '0'.repeat(32)})
    square.clock.now = Date.parse('2026-06-21T00:00:00Z')
    await square.publisher.publishDue()

    const error = await importDefinition(opened().store.db, once('2026-06-25T00:00:00Z')).catch(
      (reason: unknown) => reason,
    )

    expect((error as FrozenError).frozen).toEqual([
      {address: 'irbid/park-survey', path: 'consultations[0].phases[0].closes', what: 'closes'},
    ])
  })

  test('follows the consultation when its phase is no longer there and the file does not name it', async () => {
    const definition = parkDefinition()
    const [survey] = definition.consultations[0]!.activities
    definition.consultations[0]!.activities = [{...survey!, id: 'another'}]
    await square.define(definition)

    expect((await square.activity()).consultation).toMatchObject({closes: '2026-07-01T00:00:00.000Z'})
  })
})

describe('a consultation', () => {
  const told = (definition: Definition) =>
    checkDefinition(definition).map(({path, expected}) => `${path}: ${expected}`)
  const at = 'consultations[0]'

  test.each([
    [
      'a phase before it opens',
      (c) => (c.phases![0]!.opens = '2026-05-01T00:00:00Z'),
      `${at}.phases[0].opens: not before`,
    ],
    [
      'a phase after it closes',
      (c) => (c.phases![1]!.closes = '2026-08-01T00:00:00Z'),
      `${at}.phases[1].closes: not after`,
    ],
    [
      'a phase that ends before it begins',
      (c) => (c.phases![0]!.closes = '2026-06-09T00:00:00Z'),
      `${at}.phases[0].closes: later`,
    ],
    [
      'phases out of order',
      (c) => (c.phases = c.phases?.toReversed()),
      `${at}.phases[1]: phases in the order`,
    ],
    ['a phase of the same name', (c) => (c.phases![1]!.id = 'ask'), `${at}.phases[1].id: an id used once`],
    [
      'an activity in no phase of it',
      (c) => (c.activities[0]!.phase = 'later'),
      `${at}.activities[0].phase: a phase`,
    ],
    ['a category of nobody', (c) => (c.category = 'green'), `${at}.category: one of municipality.categories`],
    [
      'a district of no map',
      (c) => (c.districts = ['west']),
      `${at}.districts[0]: a district of municipality.map`,
    ],
  ] as [string, (c: Definition['consultations'][number]) => unknown, string][])(
    'with %s is told where',
    (_, change, finding) => {
      expect(told(inPhases((c) => void change(c)))).toContainEqual(expect.stringContaining(finding))
    },
  )

  test('with phases that overlap, a category and districts that are there is right', () => {
    const definition = inPhases((c) => {
      c.phases![1]!.opens = '2026-06-15T00:00:00Z'
      c.category = 'green'
      c.districts = ['west', 'east']
    })
    definition.municipality.map = exampleMap
    definition.municipality.categories = [{id: 'green', text: {en: 'Green'}}]

    expect(told(definition)).toEqual([])
  })

  test('that names a district twice is told so', () => {
    const definition = inPhases((c) => (c.districts = ['west', 'west']))
    definition.municipality.map = exampleMap

    expect(told(definition)).toEqual(['consultations[0].districts[1]: each district once'])
  })
})
