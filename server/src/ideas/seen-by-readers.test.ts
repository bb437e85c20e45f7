/** What staff do with ideas is seen by readers, at once where they ask the same server. */
import type {IdeaReply, IdeasPage} from '@saha/contract'
import {pathOf} from '@saha/contract/routes'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {keyOf, post} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {openIdeasDesk, parks, type IdeasDesk} from './staff-ideas.test-kit.ts'

describeEachStore('readers', (opened) => {
  let desk: IdeasDesk
  const address = {municipality: 'irbid', activity: 'old-station'}

  beforeAll(async () => {
    desk = await openIdeasDesk(opened().store)
  })
  beforeEach(() => desk.begin())

  const page = async () => (await (await desk.app.request(pathOf('readIdeas', address))).json()) as IdeasPage
  const idea = async (number: number) => {
    const reply = await desk.app.request(pathOf('readIdea', {...address, idea: String(number)}))
    return ((await reply.json()) as IdeaReply).whole
  }
  const support = (number: number, browser: number) =>
    desk.app.request(
      pathOf('support', {...address, idea: String(number)}),
      post({token: keyOf(browser), value: 1}),
    )

  test('see a status, the answer and its office at once, in the list and under the idea', async () => {
    expect((await idea(1)).steps).toEqual([])
    const text = {en: 'Trees are planted in autumn.'}

    await desk.answer(1, {status: 'planned', text, link: 'https://irbid.example/12'})

    const whole = await idea(1)
    expect(whole).toMatchObject({status: 'planned', answered: true})
    expect(whole.steps).toEqual([
      {status: 'planned', day: '2026-06-15', office: parks, text, link: 'https://irbid.example/12'},
    ])
    const {ideas, facets} = await page()
    expect(ideas.find((card) => card.idea === 1)).toMatchObject({status: 'planned', answered: true})
    expect(facets?.status).toEqual({planned: 1, received: 2})
  })

  test('see a support that somebody else has given at once, in the list and under the idea', async () => {
    const supportsOf = async () => (await page()).ideas.find((card) => card.idea === 1)?.supports
    expect([await supportsOf(), (await idea(1)).supports]).toEqual([0, 0])

    await support(1, 1)
    expect([await supportsOf(), (await idea(1)).supports]).toEqual([1, 1])
  })

  test('find a duplicate from the first idea, and the first from the duplicate, with all supports in one line', async () => {
    await support(1, 1)
    await support(2, 1)
    await support(2, 2)

    await desk.mark(2, 1)

    const [first, duplicate] = [await idea(1), await idea(2)]
    expect(first).toMatchObject({supports: 1, together: {others: 1, supports: 3}})
    expect(first.duplicates).toMatchObject([{idea: 2, supports: 2}])
    expect(duplicate).toMatchObject({supports: 2, together: {others: 1, supports: 3}})
    expect(duplicate.duplicateOf).toMatchObject({idea: 1, supports: 1})
  })

  test('see groups, and which ideas are in them', async () => {
    await desk.save('shady', 'More shade')
    await desk.sort({ideas: [1, 2], group: 'shady', addTags: ['roofs']})

    const {ideas, groups, facets} = await page()

    expect(groups).toEqual([{id: 'shady', title: {en: 'More shade'}}])
    expect(facets).toMatchObject({group: {shady: 2}, tag: {roofs: 2}})
    expect((await idea(1)).group).toBe('shady')
    expect(ideas.filter(({group}) => group === 'shady')).toHaveLength(2)

    await desk.ask('removeGroup', {group: 'shady'})

    expect((await page()).groups).toEqual([])
    expect((await idea(1)).group).toBeUndefined()
  })
})
