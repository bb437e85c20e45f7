import {describe, expect, test} from 'vitest'
import {publishOpinions} from './publish-opinions.ts'
import {exampleVotes} from './test-kit/example-votes.ts'

const {votes, statements} = exampleVotes({trees: 47, parking: 29})
const published = publishOpinions({votes, statements, hidden: 0, smallest: 10})

describe('what is published of opinions', () => {
  test('counts people in tens, rounded down: people, groups, and votes on each statement', () => {
    expect([published?.people, published?.groups.map(({people}) => people)]).toEqual([70, [40, 20]])
    expect(published?.groups.map(({counts}) => counts[0])).toEqual([
      {agree: 40, disagree: 0, pass: 0},
      {agree: 0, disagree: 20, pass: 0},
    ])
  })

  test('does not change with one more vote that fills no ten', () => {
    const more = exampleVotes({trees: 48, parking: 29})

    const after = publishOpinions({...more, hidden: 0, smallest: 10})

    expect(after?.groups.map(({counts, people}) => ({counts, people}))).toEqual(
      published?.groups.map(({counts, people}) => ({counts, people})),
    )
  })

  test('names what unites, what divides, and what is typical of whom', () => {
    expect(published?.consensus.map(({statement, side}) => `${statement} ${side}`).toSorted()).toEqual([
      's2 agree',
      's8 disagree',
      's9 agree',
    ])
    expect(published?.dividing.toSorted()).toEqual(['s0', 's1', 's4', 's5', 's6', 's7'])
    expect(published?.groups.map(({typical}) => typical.length)).toEqual([5, 5])
  })

  test('puts groups on a map, each as far as it is from the middle of all', () => {
    const [trees, parking] = published?.groups ?? []

    expect(Math.abs((trees?.x ?? 50) - 50)).toBeLessThan(Math.abs((parking?.x ?? 50) - 50))
    expect(Math.max(Math.abs((parking?.x ?? 0) - 50), Math.abs((parking?.y ?? 0) - 50))).toBe(36)
  })

  test('is nothing while fewer than fifty people are in groups', () => {
    const few = exampleVotes({trees: 29, parking: 20})

    expect(publishOpinions({...few, hidden: 0, smallest: 10})).toBeUndefined()
  })

  test('is nothing where a group would be smaller than the smallest', () => {
    const few = exampleVotes({trees: 60, parking: 9})

    expect(publishOpinions({...few, hidden: 0, smallest: 10})).toBeUndefined()
  })

  test('leaves hidden statements out', () => {
    const shown = statements.slice(1)

    const without = publishOpinions({votes, statements: shown, hidden: 1, smallest: 10})

    expect(without?.statements).toEqual(shown)
    expect(without?.groups.map(({counts}) => counts.length)).toEqual([9, 9])
  })
})
