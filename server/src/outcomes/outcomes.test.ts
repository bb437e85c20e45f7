/** What was decided, why, and on which contributions it rests: as everybody reads it. */
import type {Basis} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {codeOf} from '../staff/staff.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {decision, openDecisions, type Decisions} from '../referring/decisions.test-kit.ts'

const idea = (number: number): Basis => ({kind: 'idea', activity: 'old-station', idea: number})

describeEachStore('what was decided', (opened) => {
  let town: Decisions

  beforeAll(async () => {
    town = await openDecisions(opened().store)
  })
  beforeEach(() => town.begin())

  test('stands with its reasons and all that it rests on, in the order of the municipality', async () => {
    const comment = await town.write({text: 'Trees, please.', name: 'Layla'})
    await town.publishResults(3, 220)
    const {outcome} = await town.created({
      rests: [
        idea(2),
        {kind: 'results', activity: 'park-survey', snapshot: 3},
        {kind: 'comment', activity: 'park-talk', comment},
        idea(1),
      ],
      link: 'https://www.irbid.example/minutes',
    })

    const {outcomes, counts, municipality} = await town.page()

    expect(outcomes).toEqual([
      {
        outcome,
        consultation: {id: 'station', title: {en: 'The park', ar: 'The park (ar)'}},
        title: decision.title,
        decided: decision.decided,
        reasons: decision.reasons,
        office: decision.office,
        status: 'planned',
        day: '2026-06-10',
        link: 'https://www.irbid.example/minutes',
        rests: [
          {kind: 'idea', activity: 'old-station', idea: 2, title: 'Idea trees', supports: 2},
          expect.objectContaining({kind: 'results', snapshot: 3, people: 220, activity: 'park-survey'}),
          {
            kind: 'comment',
            activity: 'park-talk',
            comment,
            name: 'Layla',
            words: 'Trees, please.',
            supports: 0,
          },
          {kind: 'idea', activity: 'old-station', idea: 1, title: 'Idea shade', supports: 40},
        ],
        gone: 0,
      },
    ])
    expect(counts).toEqual({planned: 1})
    expect(municipality).toMatchObject({id: 'irbid', languages: ['ar', 'en']})
  })

  test('says how much of what it rested on is gone, and shows nothing of it', async () => {
    const comment = await town.write({text: 'Something bad.'})
    await town.created({rests: [idea(1), idea(2), {kind: 'comment', activity: 'park-talk', comment}]})
    await town.hide('shade')
    await town.takeBack('trees')
    await town.hideComment(comment)

    const {outcomes} = await town.page()

    expect(outcomes[0]).toMatchObject({rests: [], gone: 3})
    expect(JSON.stringify(outcomes)).not.toMatch(/Idea|bad/)
  })

  test('is shown once it is published, and not before or after', async () => {
    const {outcome, revision} = await town.created({isPublished: false})
    expect((await town.page()).outcomes).toEqual([])

    await town.save(outcome, revision)
    expect((await town.page()).outcomes).toHaveLength(1)

    await town.save(outcome, revision + 1, {isPublished: false})
    expect(await town.page()).toMatchObject({outcomes: [], counts: {}})
  })

  test('can be read of one consultation, also by one of its activities', async () => {
    await town.created()
    await town.created({consultation: 'park', title: {en: 'Benches', ar: 'مقاعد'}}, 2)
    const titles = async (query: string) => (await town.page(query)).outcomes.map(({title}) => title.en)

    expect(await titles('?consultation=park')).toEqual(['Benches'])
    expect(await titles('?activity=old-station')).toEqual(['Trees at the station'])
    expect((await town.page('?consultation=park')).consultation?.id).toBe('park')
    expect(await titles('?consultation=talks')).toEqual([])
  })

  test('is found nowhere else', async () => {
    for (const query of [
      '?consultation=elsewhere',
      '?activity=elsewhere',
      '?activity=old-station&consultation=park',
    ])
      expect(await codeOf(await town.askPage(query))).toBe('not-found')
    expect(await codeOf(await town.askPage('', 'elsewhere'))).toBe('not-found')
    expect(await codeOf(await town.askPage('?cursor=made-up'))).toBe('invalid')
  })

  test('comes page by page, the last day first, and nothing twice', async () => {
    for (let number = 1; number <= limits.outcomesPage + 5; number++)
      await town.created({day: `2026-06-${String((number % 5) + 1).padStart(2, '0')}`}, number)

    const first = await town.page()
    const second = await town.page(`?cursor=${first.cursor}`)

    const all = [...first.outcomes, ...second.outcomes]
    expect(first.outcomes).toHaveLength(limits.outcomesPage)
    expect(new Set(all.map(({outcome}) => outcome)).size).toBe(limits.outcomesPage + 5)
    expect(all.map(({day}) => day)).toEqual(
      all
        .map(({day}) => day)
        .toSorted()
        .toReversed(),
    )
    expect(second.cursor).toBeUndefined()
    expect(first.counts).toEqual({planned: limits.outcomesPage + 5})
  })

  test('is told to all readers in the same bytes, as long as nothing changes', async () => {
    await town.created()

    const [one, other] = [await town.askPage(), await town.askPage()]

    expect(one.headers.get('etag')).toBe(other.headers.get('etag'))
    expect(one.headers.get('set-cookie')).toBeNull()
    expect(one.headers.get('access-control-allow-origin')).toBe('*')
  })
})
