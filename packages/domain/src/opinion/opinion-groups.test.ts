import {describe, expect, test} from 'vitest'
import {adjustedRand} from '../statistics/adjusted-rand.ts'
import {groupOpinions} from './opinion-groups.ts'
import {findConsensus} from './consensus.ts'
import {findDividing} from './dividing.ts'
import {countStances} from './stances.ts'
import {findTypical} from './typical.ts'
import {exampleVotes} from './test-kit/example-votes.ts'
import {voteMatrix, type OpinionVote} from './vote-matrix.ts'

/** 40 people for trees, 20 for parking; all are for the third statement and the last, nobody is sure of the fourth. */
const {votes, statements} = exampleVotes({trees: 40, parking: 20})
const matrix = voteMatrix(votes, statements)
const groups = groupOpinions(matrix, {smallest: 10})
const namesIn = (people: readonly number[]) =>
  new Set(people.map((row) => matrix.participants[row]?.split(' ')[0]))

describe('people who have voted alike', () => {
  test('are one group, the largest first', () => {
    expect(groups.map(({people}) => people.length)).toEqual([40, 20])
    expect(groups.map(({people}) => [...namesIn(people)])).toEqual([['trees'], ['parking']])
  })

  test('are the same groups in whatever order their votes came', () => {
    const turned = voteMatrix(votes.toReversed(), statements)

    const again = groupOpinions(turned, {smallest: 10})

    expect(again.map(({centre}) => centre)).toEqual(groups.map(({centre}) => centre))
    expect(again.map(({people}) => people.map((row) => turned.participants[row]).toSorted())).toEqual(
      groups.map(({people}) => people.map((row) => matrix.participants[row]).toSorted()),
    )
  })

  test('are the same groups every time', () => {
    expect(groupOpinions(matrix, {smallest: 10})).toEqual(groups)
  })

  test('are three groups where there are three opinions', () => {
    const three = exampleVotes({trees: 30, parking: 20, nothing: 25})

    const found = groupOpinions(voteMatrix(three.votes, three.statements), {smallest: 10})

    expect(found.map(({people}) => people.length)).toEqual([30, 25, 20])
  })
})

describe('nobody is put into a group', () => {
  test('after fewer than seven votes, unless there are no more statements', () => {
    const few = votes.filter(({participant, statement}) => participant !== 'trees 1' || statement < 's6')
    const six = statements.slice(0, 6)
    const peopleIn = (some: readonly OpinionVote[], of: readonly string[]) =>
      groupOpinions(voteMatrix(some, of), {smallest: 10}).reduce((sum, {people}) => sum + people.length, 0)

    expect(peopleIn(few, statements)).toBe(59)
    expect(peopleIn(few, six)).toBe(60)
  })

  test('where a group would be smaller than it may be', () => {
    expect(groupOpinions(matrix, {smallest: 21})).toEqual([])
  })

  test('where everybody says the same, or nobody says anything', () => {
    const alike = votes.map((vote) => ({...vote, value: 1 as const}))

    expect(groupOpinions(voteMatrix(alike, statements), {smallest: 1})).toEqual([])
    expect(groupOpinions(voteMatrix([], statements), {smallest: 1})).toEqual([])
    expect(groupOpinions(voteMatrix([], []), {smallest: 1})).toEqual([])
  })
})

describe('statements', () => {
  const stances = countStances(matrix, groups)

  test('have counts of each group: who agrees, who does not, who passes', () => {
    expect(stances.map((group) => group[0])).toEqual([
      {agree: 36, disagree: 0, pass: 4},
      {agree: 0, disagree: 18, pass: 2},
    ])
    expect(stances[0]?.[3]).toEqual({agree: 0, disagree: 0, pass: 40})
  })

  test('that all groups agree on, or all reject, are found, whatever the size of the groups', () => {
    expect(findConsensus(stances, 5)).toEqual([
      {column: 2, side: 'agree'},
      {column: 8, side: 'disagree'},
      {column: 9, side: 'agree'},
    ])
  })

  test('that divide are those which one group supports and another does not', () => {
    expect(findDividing(stances, 20).toSorted()).toEqual([0, 1, 4, 5, 6, 7])
    expect(findDividing(stances, 3)).toHaveLength(3)
  })

  test('that are typical of a group are what it says and the others do not', () => {
    const [trees = [], parking = []] = findTypical(stances, 20)

    expect(trees).toContainEqual({column: 0, side: 'agree'})
    expect(parking).toContainEqual({column: 0, side: 'disagree'})
    expect([...trees, ...parking].map(({column}) => column)).not.toContain(2)
  })

  test('that moderators have hidden say nothing of where anybody stands', () => {
    const hidden = new Set(findDividing(stances, 20))

    const without = groupOpinions(matrix, {smallest: 1, hidden})

    const found = without.flatMap(({people}, group) =>
      people.map((row) => ({group, kind: matrix.participants[row]?.split(' ')[0]})),
    )
    expect(
      adjustedRand(
        found.map(({group}) => group),
        found.map(({kind}) => kind),
      ),
    ).toBeLessThan(0.1)
  })
})

test('of several votes on one statement the last one counts', () => {
  const twice: OpinionVote[] = [
    {participant: 'a', statement: 's1', value: 1},
    {participant: 'a', statement: 's1', value: -1},
    {participant: 'a', statement: 'elsewhere', value: 1},
  ]

  expect([...voteMatrix(twice, ['s0', 's1']).cells]).toEqual([2, -1])
})
