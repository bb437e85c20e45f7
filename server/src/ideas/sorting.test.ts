/** Staff put ideas in order: categories, tags and groups. */
import {limits} from '@saha/contract/limits'
import {beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {codeOf} from '../staff/staff.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {idOfIdea, publishIdeas} from './collection.test-kit.ts'
import {openIdeasDesk, type IdeasDesk} from './staff-ideas.test-kit.ts'
import {hideIdea, lockList} from './state.queries.ts'

describeEachStore('staff', (opened) => {
  let desk: IdeasDesk

  beforeAll(async () => {
    desk = await openIdeasDesk(opened().store)
  })
  beforeEach(() => desk.begin())

  const hide = async (name: string) => {
    const {activity} = await desk.stored(name)
    await opened()
      .store.db.transaction()
      .execute(async (transaction) => {
        await lockList(transaction, activity)
        await hideIdea(transaction, idOfIdea(name), 'insult', 20_600)
      })
  }

  describe('sort ideas', () => {
    test('into another category, many at once, and are told how many were changed', async () => {
      const reply = await desk.sort({ideas: [1, 2, 3], category: 'rest'})

      expect(await reply.json()).toEqual({sorted: 2})
      expect(await desk.stored('shade')).toMatchObject({category: 'rest'})
    })

    test('by tags, however these are written', async () => {
      await desk.sort({ideas: [1, 2], addTags: ['shade', '#Benches', 'مقاعد'], removeTags: ['TREES']})

      expect([(await desk.stored('shade')).tags, (await desk.stored('trees')).tags]).toEqual([
        '["Shade","Benches","مقاعد"]',
        '["shade","Benches","مقاعد"]',
      ])
    })

    test('into a group, and out of it', async () => {
      await desk.save('shady', 'More shade')
      await desk.sort({ideas: [1, 2], group: 'shady'})
      expect((await desk.groups()).groups).toEqual([{id: 'shady', title: {en: 'More shade'}, ideas: 2}])

      await desk.sort({ideas: [1], group: null})

      expect((await desk.groups()).groups).toMatchObject([{id: 'shady', ideas: 1}])
    })

    test('and change nothing that is as it should be', async () => {
      const before = await desk.list()

      const reply = await desk.sort({ideas: [1], category: 'green', group: null, addTags: ['shade']})

      expect(await reply.json()).toEqual({sorted: 0})
      expect(await desk.list()).toEqual(before)
    })

    test('that readers see, and no others', async () => {
      await hide('shade')

      const reply = await desk.sort({ideas: [1, 2, 99], category: 'rest'})

      expect(await reply.json()).toEqual({sorted: 1})
      expect(await desk.stored('shade')).toMatchObject({category: 'green'})
    })

    test('with all changes or none', async () => {
      const reply = await desk.sort({ideas: [1, 2], category: 'rest', group: 'nowhere'})

      expect([reply.status, await codeOf(reply)]).toEqual([409, 'group-gone'])
      expect(await desk.stored('shade')).toMatchObject({category: 'green', group: ''})
    })

    test('with no more tags than can be read', async () => {
      for (let round = 0; round < 3; round++)
        await desk.sort({ideas: [2], addTags: Array.from({length: 5}, (_, at) => `tag ${round} ${at}`)})
      const many = Array.from({length: 5}, (_, at) => `more ${at}`)

      expect((await desk.sort({ideas: [2], addTags: many})).status).toBe(200)
      expect(await codeOf(await desk.sort({ideas: [2, 3], addTags: ['one too many']}))).toBe('too-many-tags')
      expect(JSON.parse((await desk.stored('trees')).tags)).toHaveLength(limits.sortedTags)
      expect((await desk.stored('benches')).tags).toBe('[]')
    })

    test.each([
      ['a category that is not offered', {ideas: [1], category: 'blue'}],
      ['no ideas', {ideas: [], category: 'rest'}],
      ['a million ideas', {ideas: Array.from({length: 201}, (_, at) => at + 1), category: 'rest'}],
      ['a million tags', {ideas: [1], addTags: Array.from({length: 1_000}, (_, at) => `t${at}`)}],
      ['a tag without an end', {ideas: [1], addTags: ['x'.repeat(61)]}],
      ['an idea that is no number', {ideas: ['1 or 1=1'], category: 'rest'}],
      ['a group that is no name', {ideas: [1], group: '../..'}],
      ['another status', {ideas: [1], status: 'done'}],
    ])('not with %s', async (_, sorting) => {
      expect((await desk.sort(sorting)).status).toBe(422)
      expect(await desk.stored('shade')).toMatchObject({category: 'green', tags: '["Shade","trees"]'})
    })

    test('not with so many tags that nobody reads the request', async () => {
      const reply = await desk.sort({ideas: [1], addTags: Array.from({length: 100_000}, (_, at) => `t${at}`)})

      expect(reply.status).toBe(413)
    })
  })

  describe('group ideas', () => {
    test('under words of their own, which can change', async () => {
      expect(await (await desk.save('shady', 'Shade')).json()).toEqual({id: 'shady', title: {en: 'Shade'}})
      const words = {title: {en: 'More shade', ar: 'ظلّ أكثر'}, text: {en: 'Trees and roofs.'}}

      await desk.ask('saveGroup', {group: 'shady'}, words)

      expect((await desk.groups()).groups).toEqual([{id: 'shady', ...words, ideas: 0}])
    })

    test('in the order of their names, each collection for itself', async () => {
      for (const id of ['shady', 'benches', 'light']) await desk.save(id, id)
      await desk.save('elsewhere', 'Elsewhere', 'market')

      expect((await desk.groups()).groups.map(({id}) => id)).toEqual(['benches', 'light', 'shady'])
    })

    test('and end a group, whose ideas stay', async () => {
      await desk.save('shady', 'More shade')
      await desk.sort({ideas: [1, 2], group: 'shady'})
      await hide('trees')

      const reply = await desk.ask('removeGroup', {group: 'shady'})

      expect([reply.status, await reply.text()]).toEqual([204, ''])
      expect((await desk.groups()).groups).toEqual([])
      expect([(await desk.stored('shade')).group, (await desk.stored('trees')).group]).toEqual(['', ''])
      expect((await desk.ask('removeGroup', {group: 'shady'})).status).toBe(404)
    })

    test('and readers learn of it, unless nothing has changed', async () => {
      const before = await desk.list()
      await desk.save('shady', 'More shade')
      const after = await desk.list()
      await desk.save('shady', 'More shade')

      expect(after.revision).toBeGreaterThan(before.revision)
      expect(await desk.list()).toEqual(after)
    })

    test('as the words of ideas suggest, unless these are in a group, marked as duplicates, or hidden', async () => {
      const {db} = opened().store
      const {activity} = await desk.stored('shade')
      const words = [
        'Benches along the river walk',
        'More benches by the river walk',
        'Benches for the river walk',
        'New benches along the river walk',
        'River walk benches',
        'A library on wheels',
      ]
      await publishIdeas(
        db,
        activity,
        Object.fromEntries(words.map((title, at) => [`river${at}`, {title, text: `${title}, please.`}])),
      )
      await desk.save('seats', 'Seats')
      await desk.sort({ideas: [6], group: 'seats'})
      await desk.mark(7, 4)
      await hide('river4')

      const {suggestions} = await desk.groups()

      expect(suggestions.map(({ideas}) => ideas.map(({idea}) => idea).toSorted())).toContainEqual([4, 5])
      expect(suggestions.flatMap(({ideas}) => ideas)).toContainEqual({
        idea: 4,
        title: words[0],
        supports: 0,
        status: 'received',
      })
    })

    test('into as many as can be shown', async () => {
      const {db} = opened().store
      const {activity} = await desk.stored('shade')
      const rows = Array.from({length: limits.ideaGroups}, (_, at) => ({
        activity,
        id: `group-${at}`,
        title: '{"en":"x"}',
        text: '',
      }))
      await db.insertInto('idea_group').values(rows).execute()

      expect(await codeOf(await desk.save('another', 'Another'))).toBe('too-many-groups')
      expect((await desk.save('group-7', 'Seven')).status).toBe(200)
    })

    test.each([
      ['without a title', 'shady', {}],
      ['under a name that it brings along', 'shady', {id: 'other', title: {en: 'x'}}],
      ['with a title of spaces', 'shady', {title: {en: ' '}}],
    ])('not %s', async (_, group, words) => {
      expect((await desk.ask('saveGroup', {group}, words)).status).toBe(422)
    })

    test.each(['Shady', 'a b', '../x', 'x'.repeat(41), '%00'])('not under the name %j', async (group) => {
      expect((await desk.ask('saveGroup', {group}, {title: {en: 'x'}})).status).toBe(404)
    })
  })
})
