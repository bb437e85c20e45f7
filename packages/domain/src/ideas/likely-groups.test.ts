import {describe, expect, test} from 'vitest'
import {IdeaIndex} from './idea-index.ts'
import {likeCandidates} from './likeness.ts'
import {likelyGroups} from './likely-groups.ts'

const usual = {
  hour: 0,
  category: '',
  district: '',
  status: '',
  group: '',
  tags: [],
  supports: 0,
  comments: 0,
  isAnswered: false,
  duplicateOf: 0,
  longitude: 0,
  latitude: 0,
}

const ideas = [
  ['Benches along the river walk', 'Older people need somewhere to sit by the river.'],
  ['Repair the lamps in Mill Lane', 'Mill Lane is dark in the evening, the street lights are broken.'],
  ['More benches by the river', 'There is nowhere to sit on the river walk.'],
  ['A library on wheels', 'A bus with books for the villages.'],
  ['Street lights in Mill Lane', 'Half of the lamps in Mill Lane do not work.'],
  ['Benches on the river walk, please', 'Somewhere to sit down for older people at the river.'],
].map(([title = '', text = ''], at) => ({number: at + 1, title, text}))

/** Groups by the numbers of their ideas. */
function groupsOf(chosen: typeof ideas, most = 10): number[][] {
  const index = new IdeaIndex()
  for (const idea of chosen) index.upsert({...usual, ...idea})
  const compared = chosen.map((idea) => {
    const numbers = likeCandidates(index, idea, 8)
    return {idea, others: chosen.filter((one) => one !== idea && numbers.includes(one.number))}
  })
  return likelyGroups(index, compared, most).map((group) =>
    group.map(({number}) => number).toSorted((one, other) => one - other),
  )
}

describe('ideas that may belong together', () => {
  test('are those whose words are alike, each in one group, and what is like nothing in none', () => {
    expect(groupsOf(ideas).toSorted(([one = 0], [other = 0]) => one - other)).toEqual([
      [1, 3, 6],
      [2, 5],
    ])
  })

  test('are no more groups than asked for', () => {
    expect(groupsOf(ideas, 1)).toHaveLength(1)
  })

  test('are none where nothing is alike, or nothing is there', () => {
    expect(groupsOf([])).toEqual([])
    expect(groupsOf(ideas.slice(3, 4))).toEqual([])
  })
})
