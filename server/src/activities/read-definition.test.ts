import {Consultation, Municipality, type Definition} from '@saha/contract'
import {usualStatuses} from '@saha/domain'
import {surveys} from '@saha/domain/formats/test-kit/arbitrary-survey'
import {exampleMap} from '@saha/domain/map/example-map'
import {exampleSurvey} from '@saha/domain/survey/example-survey'
import {wholeSurvey} from '@saha/domain/survey/example-whole-survey'
import fc from 'fast-check'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {takeInImages} from '../images/take-in-images.ts'
import {openDarkroom} from '../pictures/darkroom.ts'
import {parkDefinition} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {checkFile} from './check-file.ts'
import {importDefinition, tryImport} from './import-definition.ts'
import {readDefinition} from './read-definition.queries.ts'

const darkroom = openDarkroom()
afterAll(() => darkroom.close())

/** The same with nothing that lies on the municipality's map. */
function withoutPlaces(consultation: Consultation): Consultation {
  const lies = (name: string, value: unknown) =>
    name === 'districts' ||
    name === 'places' ||
    (name === 'place' && JSON.stringify(value).includes('shapes'))
  const flat: Consultation = JSON.parse(
    JSON.stringify(consultation, (name, value) => (lies(name, value) ? undefined : value)),
  )
  const pages = flat.activities.flatMap((activity) =>
    activity.kind === 'survey' ? activity.survey.pages : [],
  )
  for (const page of pages) page.questions = page.questions.filter(({type}) => type !== 'place')
  return flat
}

const words = (en: string) => ({en, ar: `${en} (ar)`})

/** A municipality and a consultation that say everything that can be said of one. */
function wholeDefinition(): Definition {
  const {municipality, consultations} = parkDefinition({
    pages: [...exampleSurvey.pages, ...wholeSurvey.pages],
  })
  const [park] = consultations
  const phase = (id: string, opens: string, closes: string) => ({
    id,
    title: words(id),
    text: words(id),
    opens,
    closes,
  })
  return {
    saha: 1,
    municipality: {
      ...municipality,
      map: exampleMap,
      statuses: [...usualStatuses],
      categories: [{id: 'green', text: words('Green')}],
      region: {id: 'north', text: words('North')},
      consultationPage: 'https://www.irbid.example/{consultation}',
      look: {accent: '#2f8f7f', theme: 'dark', numerals: 'arab', typeface: 'own'},
    },
    consultations: [
      {
        ...park!,
        phases: [
          phase('collect', '2026-06-01T00:00:00.000Z', '2026-06-10T00:00:00.000Z'),
          phase('choose', '2026-06-10T00:00:00.000Z', '2026-06-20T00:00:00.000Z'),
        ],
        category: 'green',
        districts: [exampleMap.districts![0]!.id],
        activities: [
          {...park!.activities[0]!, phase: 'collect', sensitive: true, leaveTo: 'https://weather.example/'},
          {
            ...park!.activities[0]!,
            id: 'once-each',
            level: 'browser',
            smallestGroup: 20,
            survey: {...wholeSurvey, map: {boundary: exampleMap.boundary}},
          },
          {
            id: 'park-talk',
            kind: 'comments',
            title: words('Talk'),
            phase: 'choose',
            level: 'invitation',
            comments: {moderation: 'before', votes: 'support', reportsToHold: 3, places: true},
          },
          {
            id: 'park-ideas',
            kind: 'ideas',
            title: words('Ideas'),
            level: 'invitation',
            ideas: {moderation: 'mixed', reportsToHold: 3, supports: {most: 3}, place: {shapes: ['point']}},
          },
          {
            id: 'park-evening',
            kind: 'event',
            title: words('Evening'),
            level: 'browser',
            event: {
              starts: '2026-06-20T17:00:00+03:00',
              ends: '2026-06-20T19:00:00+03:00',
              zone: 'Asia/Amman',
              place: {words: words('Town hall')},
              capacity: 40,
              registration: {name: 'optional', nameSeenBy: 'hosts'},
            },
          },
        ],
      },
    ],
  }
}

describeEachStore('a definition that is read again', (opened) => {
  async function stored(content: unknown, folder = '/nowhere'): Promise<Definition> {
    const checked = checkFile(content)
    if ('findings' in checked) throw new Error(JSON.stringify(checked.findings))
    const taken = await takeInImages(checked.definition, folder, darkroom)
    if ('findings' in taken) throw new Error(JSON.stringify(taken.findings))
    await importDefinition(opened().store.db, checked.definition, taken.images)
    return checked.definition
  }

  async function readAgain(definition: Definition): Promise<Definition> {
    const read = await readDefinition(opened().store.db, definition.municipality.id)
    const checked = checkFile(JSON.parse(JSON.stringify(read)))
    if ('findings' in checked) throw new Error(JSON.stringify(checked.findings))
    return checked.definition
  }

  const demo = join(import.meta.dirname, '../../../demo')

  test.each([
    ['the example', async () => stored({...parkDefinition()})],
    ['all that can be said', async () => stored(wholeDefinition())],
    [
      'the demo',
      async () =>
        stored(JSON.parse(await readFile(join(demo, 'definition.json'), 'utf8')), join(demo, 'images')),
    ],
  ])('is as it was imported, and changes nothing: %s', async (_, store) => {
    const definition = await store()

    const read = await readAgain(definition)
    const report = await tryImport(opened().store.db, read)

    expect(report).toMatchObject({isChanged: false, added: [], changed: [], around: []})
    expect(report.unchanged).toHaveLength(
      definition.consultations.flatMap(({activities}) => activities).length,
    )
  })

  test('says everything that a municipality and a consultation can say', async () => {
    const definition = await stored(wholeDefinition())

    const read = await readAgain(definition)

    expect(Object.keys(read.municipality).toSorted()).toEqual(Object.keys(Municipality.shape).toSorted())
    expect(Object.keys(read.consultations[0]!).toSorted()).toEqual(Object.keys(Consultation.shape).toSorted())
    expect(read.municipality).toEqual(definition.municipality)
    const [mine, theirs] = [read, definition].map(({consultations}) => consultations[0]!)
    expect({...mine, activities: []}).toEqual({...theirs, activities: []})
    expect(mine?.activities.slice(2)).toEqual(theirs?.activities.slice(2))
  })

  test('leaves out the map that a survey has from its municipality, and keeps one of its own', async () => {
    const read = await readAgain(await stored(wholeDefinition()))

    const maps = read.consultations[0]!.activities.map((one) => one.kind === 'survey' && one.survey.map)
    expect(maps).toEqual([undefined, {boundary: exampleMap.boundary}, false, false, false])
  })

  test('is one consultation alone where that is asked for', async () => {
    await stored(wholeDefinition())

    const one = await readDefinition(opened().store.db, 'irbid', 'park')
    const none = await readDefinition(opened().store.db, 'irbid', 'lake')

    expect(one?.consultations.map(({id}) => id)).toEqual(['park'])
    expect(none).toMatchObject({municipality: {id: 'irbid'}, consultations: []})
    expect(await readDefinition(opened().store.db, 'nowhere')).toBeUndefined()
  })

  test('changes nothing, whatever a later file has left out of the municipality and its consultations', async () => {
    const whole = await stored(wholeDefinition())
    const {map: _, categories: __, ...bare} = whole.municipality
    const left = fc.record({
      hasMap: fc.boolean(),
      hasCategories: fc.boolean(),
      languages: fc.constantFrom(['ar', 'en'], ['ar'], ['en']),
      activities: fc.subarray(whole.consultations[0]!.activities.map(({id}) => id)),
      consultations: fc.constantFrom('all', 'none'),
    })

    await fc.assert(
      fc.asyncProperty(left, async ({hasMap, hasCategories, languages, activities, consultations}) => {
        const {map, categories} = whole.municipality
        const checked = checkFile({
          saha: 1,
          municipality: {...bare, languages, ...(hasMap && {map}), ...(hasCategories && {categories})},
          consultations:
            consultations === 'none'
              ? []
              : whole.consultations.map((one) => ({
                  ...one,
                  activities: one.activities.filter(({id}) => activities.includes(id)),
                })),
        })
        if ('findings' in checked) return
        await importDefinition(opened().store.db, checked.definition)

        const again = await tryImport(opened().store.db, checked.definition)
        const report = await tryImport(opened().store.db, await readAgain(whole))

        expect(again.isChanged).toBe(false)
        expect(report.isChanged).toBe(false)
      }),
      {numRuns: 40, endOnFailure: true},
    )
  })

  test('still has the map on which earlier threads and ideas lie, and loses it with nothing on it', async () => {
    const {municipality, consultations} = await stored(wholeDefinition())
    const {map, ...bare} = municipality
    await importDefinition(opened().store.db, {saha: 1, municipality: bare, consultations: []})
    const kept = await readDefinition(opened().store.db, 'irbid')
    expect(kept?.municipality.map).toEqual(map)

    const flat = consultations.map(withoutPlaces)
    await importDefinition(opened().store.db, {saha: 1, municipality: bare, consultations: flat})
    expect((await readDefinition(opened().store.db, 'irbid'))?.municipality.map).toBeUndefined()
  })

  test('changes nothing, whatever the survey asks', async () => {
    await fc.assert(
      fc.asyncProperty(surveys, async (survey) => {
        const definition = parkDefinition(survey)
        const checked = checkFile(definition)
        if ('findings' in checked) return
        await importDefinition(opened().store.db, checked.definition)

        const report = await tryImport(opened().store.db, await readAgain(definition))

        expect(report.isChanged).toBe(false)
      }),
      // Making it smaller takes longer than the test may.
      {numRuns: 40, endOnFailure: true},
    )
  })
})
