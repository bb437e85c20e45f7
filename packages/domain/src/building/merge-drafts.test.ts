import type {DraftContent} from '@saha/contract'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {mergeDrafts} from './merge-drafts.ts'

const base: DraftContent = {
  title: {ar: 'الساحة', en: 'The square'},
  languages: ['ar', 'en'],
  activities: [
    {id: 'survey', kind: 'survey', title: {en: 'Survey'}, survey: {pages: [{id: 'one', questions: []}]}},
    {id: 'talk', kind: 'comments', title: {en: 'Talk'}},
    {id: 'ideas', kind: 'ideas', title: {en: 'Ideas'}},
  ],
}
type Activity = {id: string; [name: string]: unknown}
const changed = (
  change: (content: {title: object; activities: Activity[]; [name: string]: unknown}) => void,
): DraftContent => {
  const content = structuredClone(base)
  change(content as never)
  return content
}
const ids = (content: DraftContent) => (content.activities as Activity[]).map(({id}) => id)

describe('two drafts of the same', () => {
  test('hold what each has changed in its own place', () => {
    const mine = changed((content) => (content.title = {ar: 'الساحة', en: 'Our square'}))
    const theirs = changed((content) => (content.title = {ar: 'ساحتنا', en: 'The square'}))

    expect(mergeDrafts(base, mine, theirs)).toEqual({
      merged: {...base, title: {ar: 'ساحتنا', en: 'Our square'}},
      conflicts: [],
    })
  })

  test('keep mine where both changed the same words, and tell both', () => {
    const mine = changed((content) => (content.activities[1]!.title = {en: 'Mine'}))
    const theirs = changed((content) => {
      content.activities.unshift({id: 'new', kind: 'ideas'})
      content.activities[2]!.title = {en: 'Theirs'}
    })

    const {merged, conflicts} = mergeDrafts(base, mine, theirs)

    expect((merged.activities as Activity[])[2]).toMatchObject({id: 'talk', title: {en: 'Mine'}})
    expect(conflicts).toEqual([
      {
        key: 'activities[talk].title.en',
        path: 'activities[2].title.en',
        base: 'Talk',
        mine: 'Mine',
        theirs: 'Theirs',
      },
    ])
  })

  test('take the other side of a conflict when that is decided', () => {
    const mine = changed((content) => (content.title = {en: 'Mine'}))
    const theirs = changed((content) => (content.title = {en: 'Theirs'}))
    const {conflicts} = mergeDrafts(base, mine, theirs)

    const decided = mergeDrafts(base, mine, theirs, new Set(conflicts.map(({key}) => key)))

    expect(decided).toMatchObject({merged: {title: {en: 'Theirs'}}, conflicts: []})
  })

  test('are told apart by ids: one moves an activity, the other changes it, a third is added', () => {
    const mine = changed((content) => (content.activities = content.activities.toReversed()))
    const theirs = changed((content) => {
      content.activities[0]!.title = {en: 'Better'}
      content.activities.splice(1, 0, {id: 'new', kind: 'ideas'})
    })

    const {merged, conflicts} = mergeDrafts(base, mine, theirs)

    expect(ids(merged)).toEqual(['ideas', 'talk', 'survey', 'new'])
    expect((merged.activities as Activity[])[2]).toMatchObject({title: {en: 'Better'}})
    expect(conflicts).toEqual([])
  })

  test('lose what one has taken out, unless the other has written in it', () => {
    const mine = changed((content) => content.activities.splice(0, 2))
    const theirs = changed((content) => (content.activities[1]!.title = {en: 'Just written'}))

    const {merged, conflicts} = mergeDrafts(base, mine, theirs)

    expect(ids(merged)).toEqual(['talk', 'ideas'])
    expect(conflicts).toMatchObject([
      {key: 'activities[talk]', mine: undefined, theirs: {title: {en: 'Just written'}}},
    ])
  })

  test('say so when both have put the same list into another order', () => {
    const mine = changed((content) => (content.activities = content.activities.toReversed()))
    const theirs = changed((content) => content.activities.push(content.activities.shift()!))

    const {merged, conflicts} = mergeDrafts(base, mine, theirs)

    expect(ids(merged)).toEqual(['ideas', 'talk', 'survey'])
    expect(conflicts.map(({key}) => key)).toEqual(['activities.order'])
  })
})

/** Any content: texts, lists with ids within lists with ids, plain lists, and values of any kind. */
const words = fc.string({maxLength: 6})
const text = fc.dictionary(fc.constantFrom('ar', 'en', 'fr'), words, {maxKeys: 3})
const item = (inner: fc.Arbitrary<unknown>) =>
  fc.record({id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), title: text, inner}, {requiredKeys: ['id']})
const listOf = (inner: fc.Arbitrary<unknown>) =>
  fc.uniqueArray(item(inner), {selector: ({id}) => id, maxLength: 5})
const content = fc.record(
  {
    title: text,
    opens: fc.option(words),
    districts: fc.array(words, {maxLength: 3}),
    activities: listOf(listOf(fc.oneof(words, fc.integer(), fc.constant(null)))),
    anything: fc.jsonValue({maxDepth: 2}),
  },
  {requiredKeys: []},
) as fc.Arbitrary<DraftContent>

/** Every word, number and list of plain values, with the way to it by ids: what somebody may have written. */
function leaves(value: unknown, way = ''): Map<string, string> {
  if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one?.id === 'string'))
    return new Map(value.flatMap((one) => [...leaves(one, `${way}[${one.id}]`)]))
  // An empty list says nothing that could be lost.
  if (Array.isArray(value) && value.length === 0) return new Map()
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return new Map(Object.entries(value).flatMap(([name, inner]) => [...leaves(inner, `${way}.${name}`)]))
  return new Map([[way, JSON.stringify(value)]])
}

describe('whatever two people do to a draft', () => {
  const runs = {numRuns: 2_000}

  test('one alone gets exactly what they wrote', () => {
    fc.assert(
      fc.property(content, content, (before, after) => {
        expect(mergeDrafts(before, after, before)).toEqual({merged: after, conflicts: []})
        expect(mergeDrafts(before, before, after)).toEqual({merged: after, conflicts: []})
        expect(mergeDrafts(before, after, after)).toEqual({merged: after, conflicts: []})
      }),
      runs,
    )
  })

  test('nothing that somebody wrote is lost: it is in the draft, or told as a conflict', () => {
    fc.assert(
      fc.property(content, content, content, (before, mine, theirs) => {
        const {merged, conflicts} = mergeDrafts(before, mine, theirs)

        const there = leaves(merged)
        const told = conflicts.flatMap((one) => [
          JSON.stringify(one.mine ?? null),
          JSON.stringify(one.theirs ?? null),
        ])
        const known = leaves(before)
        const lost = [mine, theirs].flatMap((side) =>
          [...leaves(side)].filter(
            ([way, value]) =>
              known.get(way) !== value &&
              there.get(way) !== value &&
              !told.some((one) => one.includes(value)),
          ),
        )
        expect(lost).toEqual([])
      }),
      runs,
    )
  })

  test('it makes no difference who comes second, but for who is asked', () => {
    fc.assert(
      fc.property(content, content, content, (before, mine, theirs) => {
        const [one, other] = [mergeDrafts(before, mine, theirs), mergeDrafts(before, theirs, mine)]

        expect(one.conflicts.map(({key}) => key).toSorted()).toEqual(
          other.conflicts.map(({key}) => key).toSorted(),
        )
      }),
      runs,
    )
  })

  test('a conflict says where it is in what came out', () => {
    fc.assert(
      fc.property(content, content, content, (before, mine, theirs) => {
        const {conflicts} = mergeDrafts(before, mine, theirs)

        expect(conflicts.filter(({path}) => path.includes('[-1]'))).toEqual([])
        expect(new Set(conflicts.map(({key}) => key)).size).toBe(conflicts.length)
      }),
      runs,
    )
  })
})
