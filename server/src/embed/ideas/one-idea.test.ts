/** One idea on its hosted page, whole, without scripts. */
import {beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {openIdeas, readingDefinition, wholeSettings} from '../../ideas/reading.test-kit.ts'
import {takeSteps} from '../../ideas/steps.queries.ts'
import {hideIdea, touchIdeas, withdrawIdea} from '../../ideas/state.queries.ts'
import {useFile} from '../../storage/each-store.ts'
import {elementsIn, linksIn, wordsOf} from '../test-kit.ts'

const opened = useFile()
const page = '/embed/irbid/old-station'
const settings = {...wholeSettings, supports: {threshold: 500}, photos: true} as const
let town: Awaited<ReturnType<typeof openIdeas>>

beforeAll(async () => {
  town = await openIdeas(opened().store)
  await town.define(readingDefinition(settings))
})

beforeEach(() => town.forget())

const read = async (query = '') => (await town.get(`${page}?lang=en${query}`)).text()

/** The first idea is planned. */
async function takeStep() {
  await town.change((db, activity) =>
    takeSteps(db, [
      {
        id: 's'.repeat(22),
        activity,
        idea: 1,
        status: 'planned',
        day: 20_620,
        office: '{"en":"Parks","ar":"الحدائق"}',
        text: '{"en":"Twenty trees in January."}',
        link: 'https://irbid.example/117',
        staff_user: '',
      },
    ]),
  )
}

describe('an idea', () => {
  test('is there whole, with what was done with it and what that means', async () => {
    await town.propose([
      {
        title: 'Shade',
        text: 'Trees.\n\nAlong the platform: https://trees.example/a',
        name: 'Cedar 12',
        category: 'park',
        tags: '["trees"]',
        place: '{"shape":{"type":"Point","coordinates":[35.85,32.55]}}',
        supports: 7,
        photos: JSON.stringify([{photo: 'p'.repeat(22), alt: ''}]),
      },
    ])
    await takeStep()

    const html = await read('&idea=1')
    const words = wordsOf(html)

    expect(words).toMatch(
      /All ideas Idea 1 by Cedar 12 10 June 2026 Shade Trees\. Along the platform: https:\/\/trees\.example\/a/,
    )
    expect(words).toMatch(/Subject park Place A point on the map Tags #trees 7 supports/)
    expect(words).toMatch(
      /What the municipality is doing with it Planned .*Parks Twenty trees in January\. Read the decision/,
    )
    expect(words).toContain('What the statuses mean')
    expect(html).toMatch(/id="saha-idea-1"/)
    expect(linksIn(html)).toEqual(expect.arrayContaining(['https://irbid.example/117', '?lang=ar&idea=1']))
    expect(elementsIn(html).filter(({name}) => name === 'h1')).toHaveLength(1)
  })

  test('leads to those that propose the same, and they lead back', async () => {
    await town.propose([
      {title: 'Shade', supports: 3},
      {title: 'Trees', supports: 2},
    ])
    await town.change((transaction, activity) =>
      touchIdeas(transaction, activity, [town.idOf('i2')], {duplicate_of: 1}),
    )

    expect(wordsOf(await read('&idea=2'))).toMatch(
      /The same is proposed here Support and comments belong there.* Shade 3 supports/,
    )
    expect(wordsOf(await read('&idea=1'))).toMatch(
      /These ideas propose the same Trees 2 supports .*All together: 5 supports/,
    )
    expect(linksIn(await read('&idea=1'))).toContain('?lang=en&idea=2#saha-idea-2')
  })

  test('that was withdrawn or hidden is a stone that says so, and nothing of what it said', async () => {
    await town.propose([{title: 'Secret one'}, {title: 'Secret two'}])
    await town.change(async (transaction) => {
      await withdrawIdea(transaction, town.idOf('i1'))
      await hideIdea(transaction, town.idOf('i2'), 'spam', 20_620)
    })

    const [withdrawn, hidden] = [await read('&idea=1'), await read('&idea=2')]

    expect(wordsOf(withdrawn)).toContain('The author withdrew this idea.')
    expect(wordsOf(hidden)).toMatch(/Moderators hid this idea: .*, 16 June 2026\./)
    expect(withdrawn + hidden).not.toContain('Secret')
  })

  test('that was never published is no page', async () => {
    const reply = await town.get(`${page}?lang=en&idea=99`)

    expect(reply.status).toBe(404)
    expect(wordsOf(await reply.text())).toContain('There is no page here')
  })

  test('is led to from the comments under it', async () => {
    await town.define(
      readingDefinition({
        ...settings,
        comments: {moderation: 'mixed', votes: 'support', reportsToHold: 3},
      }),
    )
    await town.propose([{title: 'Shade'}])

    const idea = await read('&idea=1')
    const thread = linksIn(idea).find((link) => link.startsWith('old-station.1')) ?? ''
    const html = await (await town.get(`/embed/irbid/${thread}`)).text()
    await town.define(readingDefinition(settings))

    expect(thread).toBe('old-station.1?lang=en')
    expect(wordsOf(html)).toContain('These are the comments on idea 1')
    expect(linksIn(html)).toContain('old-station?lang=en&idea=1#saha-idea-1')
  })
})
