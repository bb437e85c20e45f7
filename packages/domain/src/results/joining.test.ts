import {describe, expect, test} from 'vitest'
import type {AnswerableQuestion} from '@saha/contract'
import {joinedMeaning} from './joined-meaning.ts'
import {waysToJoin} from './joining.ts'

const text = {en: 'x'}
const age: AnswerableQuestion = {id: 'age', type: 'number', text, min: 12, max: 110, bands: [18, 30, 65]}
const home: AnswerableQuestion = {
  id: 'home',
  type: 'single',
  text,
  options: ['north', 'south', 'hills', 'valley'].map((id) => ({id, text})),
}
const shown = (counts: Record<string, number | null>) => ({
  cells: Object.entries(counts).map(([cell, count]) => ({cell, count})),
})

describe('groups that are too small for a table', () => {
  test('are joined with the smaller of their neighbours, where they have neighbours', () => {
    const ways = waysToJoin(age, ['12', '18', '30', '65'], shown({'12': 90, '18': 40, '30': 80, '65': 70}))

    expect(ways).toEqual([
      [['12'], ['18'], ['30'], ['65']],
      [['12'], ['18', '30'], ['65']],
      [['12'], ['18', '30', '65']],
    ])
  })

  test('are put together as others otherwise, the smallest first, and one whose number is withheld is the smallest', () => {
    const ways = waysToJoin(
      home,
      ['north', 'south', 'hills', 'valley'],
      shown({north: 30, south: 90, hills: null, valley: 20}),
    )

    expect(ways).toEqual([
      [['north'], ['south'], ['hills'], ['valley']],
      [['north'], ['south'], ['hills', 'valley']],
      [['south'], ['north', 'hills', 'valley']],
    ])
  })

  test('leave “don’t know” by itself as long as that helps', () => {
    const withUnsure: AnswerableQuestion = {
      ...home,
      options: [...home.options, {id: 'unsure', text, outside: true}],
    }
    const ways = waysToJoin(
      withUnsure,
      ['north', 'south', 'hills', 'valley', 'unsure'],
      shown({north: 50, south: 90, hills: 40, valley: 30, unsure: 20}),
    )

    expect(ways[1]).toEqual([['north'], ['south'], ['unsure'], ['hills', 'valley']])
    expect(ways.at(-1)).toEqual([['south'], ['north', 'hills', 'valley', 'unsure']])
  })

  test('follow from what is published of the question alone: whoever reads it can join them alike', () => {
    const published = shown({north: null, south: 90, hills: null, valley: 20})

    expect(waysToJoin(home, ['north', 'south', 'hills', 'valley'], published)).toEqual(
      waysToJoin(home, ['north', 'south', 'hills', 'valley'], JSON.parse(JSON.stringify(published))),
    )
  })

  test('stand for all of what is in them', () => {
    expect(joinedMeaning(age, ['18', '30'])).toEqual({is: 'band', from: 18, to: 64, isBelow: false})
    expect(joinedMeaning(age, ['30', '65'])).toEqual({is: 'band', from: 30, to: 110, isBelow: false})
    expect(joinedMeaning(home, ['hills', 'valley'])).toEqual({is: 'others', cells: ['hills', 'valley']})
    expect(joinedMeaning(home, ['hills'])).toEqual({is: 'alone', cell: 'hills'})
  })
})
