/** Who is missing: from figures that somebody enters to what everybody reads. */
import type {Answers, Population, PopulationDesk, Representation} from '@saha/contract'
import {setTimeout} from 'node:timers/promises'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {countUpRevision} from '../../activities/import.queries.ts'
import {readAudit} from '../../audit/audit.queries.ts'
import {openTownhall} from '../../moderation/moderation.test-kit.ts'
import {closes, forgetContributions, formOf, parkDefinition} from '../../saha.test-kit.ts'
import {codeOf} from '../../staff/staff.test-kit.ts'
import {describeEachStore} from '../../storage/each-store.ts'

const source = {en: 'Department of Statistics', ar: 'دائرة الإحصاءات العامة'}

const population: Population = {
  margins: [
    {
      question: 'often',
      source,
      year: 2025,
      groups: [
        {cells: ['daily'], people: 10_000},
        {cells: ['weekly', 'rarely'], name: {en: 'Less often'}, people: 30_000},
      ],
    },
    {
      question: 'age',
      source,
      year: 2024,
      groups: [
        {cells: ['12', '18'], name: {en: 'Up to 29'}, people: 20_000},
        {cells: ['30', '60'], name: {en: 'From 30'}, people: 20_500},
      ],
    },
  ],
}

let hired = 0

describeEachStore('who is missing', (opened) => {
  let town: Awaited<ReturnType<typeof openTownhall>>
  let desk: Awaited<ReturnType<typeof town.hire>>['browser']
  const address = {municipality: 'irbid', activity: 'park-survey'}

  beforeEach(async () => {
    const {store} = opened()
    await forgetContributions(store)
    await store.db.deleteFrom('population').execute()
    town = await openTownhall(store, parkDefinition())
    desk = (await town.hire(`statistician${++hired}@irbid.example`, 'editor')).browser
    await closeAt(closes)
  })
  afterEach(() => town.stop())

  const closeAt = async (moment: number) => {
    await opened().store.db.updateTable('activity').set({closes: moment}).execute()
    await countUpRevision(opened().store.db)
    town.clock.now += 2_000
  }
  const save = (revision: number, figures: Population = population) =>
    desk.ask('savePopulation', address, {revision, population: figures})
  const read = async () => (await (await desk.ask('readPopulation', address)).json()) as PopulationDesk
  const sendMany = async (number: number, from: number, answers: Answers) => {
    for (let at = 0; at < number; at += 50)
      await Promise.all(
        Array.from({length: Math.min(50, number - at)}, (_, one) =>
          town.send(formOf(from + at + one, answers)),
        ),
      )
  }
  const published = async (): Promise<Representation | undefined> => {
    await town.publisher.publishDue()
    return (await town.results()).snapshot?.representation
  }
  /** Closes, and waits until what is published last is there. */
  const atTheEnd = async (): Promise<Representation | undefined> => {
    await closeAt(town.clock.now)
    for (let turn = 0; turn < 100; turn++) {
      const representation = await published()
      if (representation?.weighting) return representation
      await setTimeout(50)
    }
    throw new Error('Nobody was weighted.')
  }
  const everybody = async () => {
    await sendMany(180, 1, {often: 'daily', safe: 9, age: 24, why: ['walk']})
    await sendMany(120, 200, {often: 'daily', safe: 2, age: 44, why: ['play']})
    await sendMany(60, 400, {often: 'weekly', safe: 9, age: 65, why: ['play']})
    await sendMany(40, 500, {often: 'rarely', safe: 2, age: 15, why: ['walk']})
  }

  test('figures are entered, kept, and stand in the log with how many they are, never twice over', async () => {
    const first = await save(0)
    const late = await save(0)

    expect(first.status).toBe(200)
    expect(await codeOf(late)).toBe('changed-meanwhile')
    expect(await read()).toMatchObject({isOpen: true, population, revision: 1, representation: null})
    const [entry] = await readAudit(opened().store.db, 'irbid', {most: 1})
    expect(entry).toMatchObject({
      act: 'population-changed',
      target: 'park-survey',
      before: null,
      after: [
        {question: 'often', year: 2025, groups: 2, people: 40_000},
        {question: 'age', year: 2024, groups: 2, people: 40_500},
      ],
    })
  })

  test('figures can be tied to questions that put everybody into one group', async () => {
    const {questions} = await read()

    expect(questions.map(({question, cells}) => [question.id, cells.length])).toEqual([
      ['often', 3],
      ['safe', 11],
      ['age', 4],
    ])
  })

  test.each<[string, Population]>([
    ['a question that is not there', {margins: [{...population.margins[0]!, question: 'sex'}]}],
    ['one question twice', {margins: [population.margins[0]!, population.margins[0]!]}],
    [
      'an answer that is not there',
      {
        margins: [
          {
            ...population.margins[0]!,
            groups: [
              {cells: ['never'], people: 1},
              {cells: ['daily'], people: 1},
            ],
          },
        ],
      },
    ],
  ])('figures for %s are refused', async (_, figures) => {
    expect(await codeOf(await save(0, figures))).toBe('invalid')
    expect((await read()).revision).toBe(0)
  })

  test('figures cannot be changed any more once the survey has closed: its outcome would choose them', async () => {
    await save(0)
    await closeAt(town.clock.now)

    expect(await codeOf(await save(1, {margins: []}))).toBe('closed')
    expect(await read()).toMatchObject({revision: 1})
  })

  test('is told out of rounded counts while the survey is open, and nobody is weighted', async () => {
    await save(0)
    await everybody()
    await town.publisher.publishDue()
    await sendMany(20, 600, {often: 'daily', safe: 9, age: 24})

    const representation = await published()

    expect(representation).not.toHaveProperty('weighting')
    const counts = representation?.margins.flatMap(({groups}) => groups.map(({participants}) => participants))
    expect(counts?.every((count) => count !== null && count % 10 === 0)).toBe(true)
    expect(counts?.some((count) => count !== null && count > 0)).toBe(true)
  })

  test('is told exactly in the end, with answers weighted and not weighted side by side', async () => {
    await save(0)
    await everybody()

    const representation = await atTheEnd()

    expect(representation?.margins[0]).toMatchObject({
      participants: 400,
      groups: [
        {population: 10_000, participants: 300},
        {name: {en: 'Less often'}, population: 30_000, participants: 100},
      ],
    })
    const weighting = representation?.weighting
    if (weighting?.is !== 'weighted') throw new Error(JSON.stringify(weighting))
    expect(weighting).toMatchObject({people: 400})
    expect(weighting.designEffect).toBeGreaterThan(1.2)
    // In a survey of four hundred, finer percentages would tell what ten people said.
    expect(weighting.questions.every(({rounding}) => rounding === 10)).toBe(true)
    expect((await read()).representation).toEqual(representation)
    expect((await town.results()).snapshot).toMatchObject({step: 1, people: 400})
  })

  test('says why nobody is weighted when nobody of a group took part', async () => {
    await save(0)
    await sendMany(120, 1, {often: 'daily', safe: 9, age: 24})

    expect((await atTheEnd())?.weighting).toEqual({
      is: 'refused',
      why: 'empty-group',
      margin: 'often',
      group: 1,
    })
  })

  test('results without figures are as they always were', async () => {
    await everybody()
    await closeAt(town.clock.now)

    expect(await published()).toBeUndefined()
    expect((await town.results()).snapshot?.people).toBe(400)
  })
})
