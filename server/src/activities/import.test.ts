import type {Definition, SurveyActivity} from '@saha/contract'
import {wholeSurvey} from '@saha/domain/survey/example-whole-survey'
import {beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {describeEachStore} from '../storage/each-store.ts'
import {
  activityPath,
  closes,
  forgetContributions,
  formOf,
  june,
  openSquare,
  parkDefinition,
} from '../saha.test-kit.ts'
import {checkFile} from './check-file.ts'
import {BrokenDefinitionError, FrozenError, importDefinition, tryImport} from './import-definition.ts'

/** The example definition with something else about it. */
function changed(change: (definition: Definition, activity: SurveyActivity) => void): Definition {
  const definition = structuredClone(parkDefinition())
  change(definition, definition.consultations[0]!.activities[0]!)
  return definition
}

const otherWording = changed((_, {survey}) => {
  survey.pages[0]!.questions[0]!.text = {en: 'Another welcome.'}
})

describeEachStore('a definition', (opened) => {
  let square: Awaited<ReturnType<typeof openSquare>>

  beforeAll(async () => {
    square = await openSquare(opened().store)
  })

  beforeEach(async () => {
    square.clock.now = june
    await forgetContributions(opened().store)
    await square.define()
    await square.define(parkDefinition())
  })

  test('that is stored again changes nothing', async () => {
    const report = await importDefinition(opened().store.db, parkDefinition())

    expect(report).toMatchObject({unchanged: ['irbid/park-survey'], isChanged: false})
  })

  test.each([
    ['a name', changed(({municipality}) => (municipality.name = {en: 'Irbid city'}))],
    ['a site', changed(({municipality}) => municipality.origins.push('https://other.example'))],
    ['a closing time', changed(({consultations}) => (consultations[0]!.closes = '2026-08-01T00:00:00Z'))],
    ['a title', changed((_, activity) => (activity.title = {en: 'Our park'}))],
  ])('may change %s although people have answered', async (_, definition) => {
    await square.send(formOf(1))

    expect(await importDefinition(opened().store.db, definition)).toMatchObject({isChanged: true})
  })

  test('may change the wording until somebody has answered', async () => {
    await square.define(otherWording)

    const reply = await square.send(formOf(1))

    expect(reply.status).toBe(409)
    expect(await square.problem(reply)).toMatchObject({code: 'changed'})
    await square.define()
    expect((await square.send(formOf(1))).status).toBe(201)
  })

  test.each([
    ['the wording', otherWording, 'wording'],
    [
      'the order of questions',
      changed((_, {survey}) => (survey.pages = survey.pages.toReversed())),
      'wording',
    ],
    [
      'the smallest group to a smaller one',
      changed((_, activity) => (activity.smallestGroup = 5)),
      'smallestGroup',
    ],
    ['the consultation', changed(({consultations}) => (consultations[0]!.id = 'lake')), 'consultation'],
  ])(
    'may not change %s once people have answered, and then nothing is stored',
    async (_, definition, what) => {
      await square.sendMany(3, 1)
      definition.municipality.name = {en: 'Renamed'}

      const error = await importDefinition(opened().store.db, definition).catch((reason: unknown) => reason)

      const names = await opened().store.db.selectFrom('municipality').select('name').execute()
      expect(error).toBeInstanceOf(FrozenError)
      expect((error as FrozenError).frozen).toEqual([
        {address: 'irbid/park-survey', path: 'consultations[0].activities[0]', what},
      ])
      expect(names).toEqual([{name: expect.not.stringContaining('Renamed')}])
    },
  )

  test.each([
    ['stored', importDefinition],
    ['tried', tryImport],
  ])('that breaks a rule is not %s, whichever way it came', async (_, take) => {
    const definition = changed(({municipality, consultations}) => {
      municipality.name = {en: 'Renamed'}
      consultations[0]!.closes = consultations[0]!.opens
    })

    const error = await take(opened().store.db, definition).catch((reason: unknown) => reason)

    const names = await opened().store.db.selectFrom('municipality').select('name').execute()
    expect(error).toBeInstanceOf(BrokenDefinitionError)
    expect((error as BrokenDefinitionError).findings).toMatchObject([{path: 'consultations[0].closes'}])
    expect(names).toEqual([{name: expect.not.stringContaining('Renamed')}])
  })

  test('as a trial tells what would change and stores nothing', async () => {
    const report = await tryImport(opened().store.db, otherWording)

    expect(report).toMatchObject({changed: ['irbid/park-survey'], isChanged: true})
    expect((await square.send(formOf(1))).status).toBe(201)
  })

  test('names the municipality and the consultation whose words changed', async () => {
    const report = await tryImport(
      opened().store.db,
      changed(({municipality, consultations}) => {
        municipality.origins = []
        consultations[0]!.summary = {en: 'In other words'}
      }),
    )

    expect(report).toMatchObject({around: ['irbid', 'park'], changed: [], isChanged: true})
  })

  test('of a sensitive activity is told to elements, and left in no cache', async () => {
    const usual = await square.app.request(activityPath)
    await square.define(
      changed((_, activity) =>
        Object.assign(activity, {sensitive: true, leaveTo: 'https://weather.example/'}),
      ),
    )

    const reply = await square.app.request(activityPath)

    expect(usual.headers.get('cache-control')).toBe('public, max-age=5')
    expect(reply.headers.get('cache-control')).toBe('no-store')
    expect(await reply.json()).toMatchObject({sensitive: true, leaveTo: 'https://weather.example/'})
  })

  test('tells elements how long the survey takes in each language', async () => {
    const {seconds} = await square.activity()

    expect(Object.keys(seconds ?? {})).toEqual(['ar', 'en'])
    expect(seconds?.en?.from).toBeGreaterThan(20)
  })

  test('keeps what it no longer names', async () => {
    await square.define(changed(({consultations}) => consultations.pop()))

    expect((await square.send(formOf(1))).status).toBe(201)
  })

  test('opens a survey again that had closed, when it closes later', async () => {
    square.clock.now = closes
    await square.publisher.publishDue()
    await square.define(changed(({consultations}) => (consultations[0]!.closes = '2026-08-01T00:00:00Z')))

    expect((await square.send(formOf(1))).status).toBe(201)
  })

  test('reaches servers that run within two seconds', async () => {
    const other = await openSquare(opened().store)
    await other.send(formOf(1), {origin: 'https://other.example'})
    await importDefinition(
      opened().store.db,
      changed(({municipality}) => municipality.origins.push('https://other.example')),
    )

    const before = await other.send(formOf(2), {origin: 'https://other.example'})
    other.clock.now += 1_000
    const after = await other.send(formOf(2), {origin: 'https://other.example'})

    expect([before.status, after.status]).toEqual([403, 201])
  })
})

describe('a definition file', () => {
  function findings(content: unknown) {
    const checked = checkFile(content)
    return 'findings' in checked ? checked.findings.map(({path, expected}) => `${path}: ${expected}`) : []
  }

  /** The example with another value, or without one, at a place such as `consultations[0].closes`. */
  function withValue(path: string, value?: unknown): unknown {
    const steps = path.split(/[.[\]]+/).filter((step) => step !== '')
    const definition: unknown = structuredClone(parkDefinition())
    const last = steps.pop() ?? ''
    const place = steps.reduce((at, step) => (at as Record<string, unknown>)[step], definition) as Record<
      string,
      unknown
    >
    if (value === undefined) delete place[last]
    else place[last] = value
    return definition
  }

  test('that is right has no findings', () => {
    expect(findings(parkDefinition())).toEqual([])
  })

  const activity = 'consultations[0].activities[0]'
  const question = `${activity}.survey.pages[0].questions[1]`

  test.each([
    ['another version of the format', 'saha', 2, 'one of 1'],
    ['no municipality', 'municipality', undefined, 'an object'],
    ['no title', 'consultations[0].title', undefined, 'an object'],
    ['a bad id', 'municipality.id', 'Irbid <b>', 'a name of at most 40 lower-case letters'],
    ['an origin with a path', 'municipality.origins[0]', 'https://a.example/x', 'a site without a path'],
    ['a single option', `${question}.options`, [{id: 'a', text: {en: 'A'}}], 'at least 2 items'],
    ['an unknown kind of question', `${question}.type`, 'magic', 'a known type'],
    ['a field of no meaning', `${question}.colour`, 'red', 'nothing of that name'],
    ['a text without words', `${question}.text`, {}, 'at least one language'],
    ['words that are no words', `${question}.text.en`, 7, 'a string'],
    ['a language that is none', `${question}.text.English`, 'Often?', 'language tags'],
    [
      'a question id used twice',
      `${activity}.survey.pages[1].questions[0].id`,
      'often',
      'an id used once in the survey',
    ],
    ['an end before the beginning', 'consultations[0].closes', '2020-01-01T00:00:00Z', 'later than opens'],
    ['a day for a moment', 'consultations[0].closes', '2026-07-01', 'a moment with its offset'],
    ['too small a group', `${activity}.smallestGroup`, 2, 'at least 5'],
  ])('with %s is told where and what was expected', (_, path, value, expected) => {
    expect(findings(withValue(path, value))).toEqual([expect.stringContaining(`${path}: ${expected}`)])
  })

  test('with every kind of question is right, but for the map that places are marked on', () => {
    expect(findings(parkDefinition(wholeSurvey))).toEqual([
      expect.stringContaining('survey.map: a map, here or as municipality.map: a place is asked for'),
    ])
  })

  test('that is nothing at all is told so', () => {
    expect(findings(null)).toEqual(['the file: an object'])
  })

  test('is never repeated in what is told of it', () => {
    const shouted = '<script>alert(1)</script>'
    const told = findings({
      [shouted]: shouted,
      saha: shouted,
      municipality: {[shouted]: shouted},
      consultations: shouted,
    })

    expect(told.join('\n')).not.toContain('script')
    expect(told.length).toBeGreaterThan(3)
  })
})
