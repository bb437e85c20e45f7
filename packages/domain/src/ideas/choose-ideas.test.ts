import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {chooseIdeas, noFilters} from './choose-ideas.ts'
import {IdeaIndex, type IndexedIdea} from './idea-index.ts'
import {anyFilters, anyIdea, plainIdea, plainTag} from './test-kit/arbitrary-ideas.ts'
import {chooseSimply} from './test-kit/simple-choice.ts'

function indexOf(ideas: readonly IndexedIdea[]): IdeaIndex {
  const index = new IdeaIndex()
  for (const idea of ideas) index.upsert(idea)
  return index
}

const numberAll = (ideas: readonly Omit<IndexedIdea, 'number'>[]) =>
  ideas.map((idea, at): IndexedIdea => ({...idea, number: at + 1}))

function chosen(index: IdeaIndex, filters = noFilters) {
  const {places, facets} = chooseIdeas(index, filters, 20)
  const numbers = [...places]
    .map((place) => index.columns.number[place] ?? 0)
    .sort((one, other) => one - other)
  return {numbers, facets: facets && {...facets, tag: inOneSpelling(facets.tag)}}
}

const inOneSpelling = (tags: Record<string, number>) =>
  Object.fromEntries(Object.entries(tags).map(([tag, count]) => [plainTag(tag), count]))

describe('what filters let through', () => {
  test('is what looking at each idea by hand lets through, and so are the counts of what else could be chosen', () => {
    fc.assert(
      fc.property(fc.array(anyIdea, {maxLength: 30}), anyFilters, (some, filters) => {
        const ideas = numberAll(some)

        expect(chosen(indexOf(ideas), filters)).toEqual(chooseSimply(ideas, filters))
      }),
      {numRuns: 500},
    )
  })

  test('is the same after any ideas have changed or gone', () => {
    const step = fc.oneof(
      fc.record({number: fc.integer({min: 1, max: 12}), idea: anyIdea}),
      fc.record({number: fc.integer({min: 1, max: 12}), idea: fc.constant(undefined)}),
    )
    fc.assert(
      fc.property(fc.array(step, {maxLength: 60}), anyFilters, (steps, filters) => {
        const index = new IdeaIndex()
        const model = new Map<number, IndexedIdea>()
        for (const {number, idea} of steps) {
          if (idea) model.set(number, {...idea, number})
          else model.delete(number)
          if (idea) index.upsert({...idea, number})
          else index.remove(number)
          // Somebody reads in between: what is remembered of that must not be told later.
          chosen(index)
        }
        const ideas = [...model.values()]

        expect(chosen(index, filters)).toEqual(chooseSimply(ideas, filters))
        expect(chosen(index)).toEqual(chooseSimply(ideas, noFilters))
        expect(index.size).toBe(ideas.length)
        expect(index.supports).toBe(ideas.reduce((sum, {supports}) => sum + supports, 0))
        const rebuilt = indexOf(ideas)
        expect(chosen(rebuilt, filters)).toEqual(chosen(index, filters))
      }),
      {numRuns: 300},
    )
  })

  test('offers the most frequent tags, and those that are chosen however rare they are', () => {
    const tagged = (tags: string[]) => ({...plainIdea, tags})
    const index = indexOf(
      numberAll([tagged(['a', 'b']), tagged(['a', 'b']), tagged(['a', 'c']), tagged(['d'])]),
    )

    expect(chooseIdeas(index, noFilters, 2).facets?.tag).toEqual({a: 3, b: 2})
    expect(chooseIdeas(index, noFilters, 1).facets?.tag).toEqual({a: 3})
    expect(chooseIdeas(index, noFilters).facets).toBeUndefined()
    expect(chooseIdeas(index, {...noFilters, tag: ['d']}, 2).facets?.tag).toEqual({a: 3, b: 2, d: 1})
    expect(chooseIdeas(index, {...noFilters, tag: ['nobody']}).places).toHaveLength(0)
  })
})
