import {describe, expect, test} from 'vitest'
import type {MultipleQuestion} from '@saha/contract'
import {linesOf, mostTogether, withinGroups} from './open-lines.ts'

const why: MultipleQuestion = {
  id: 'why',
  type: 'multiple',
  text: {en: 'Why'},
  options: [
    {id: 'walk', text: {en: 'Walk'}},
    {id: 'play', text: {en: 'Play'}},
    {id: 'none', exclusive: true, text: {en: 'None'}},
  ],
}

/** What ticks need and leave. */
function ticks(answered: number, walk: number, play: number, none = 0) {
  const [line] = linesOf(why, undefined, new Map(Object.entries({walk, play, none})), answered, 10)
  return line && {need: line.need, room: line.room}
}

describe('rounded counts', () => {
  test('need as many people to be possibly missing as the count that loses most has lost', () => {
    expect(withinGroups([52, 38], 90, 10)).toEqual({need: 8, room: 10})
  })

  test('leave all those of whom nothing is told', () => {
    expect(withinGroups([50, 30], 95, 10)).toEqual({need: 0, room: 15})
  })

  test('of ticks need nobody to be missing as long as others hold people twice', () => {
    expect(ticks(30, 29, 19)).toEqual({need: 0, room: 10})
    expect(ticks(30, 19, 11)).toEqual({need: 9, room: 20})
  })

  test('of ticks tell of as many people as the largest, and those who ticked nothing else', () => {
    expect(ticks(50, 29, 15, 21)).toEqual({need: 0, room: 10})
  })
})

describe('of several that may be told', () => {
  test('those are told of which the most fit together', () => {
    const [calm, small, busy, full] = [
      {need: 2, room: 4},
      {need: 0, room: 3},
      {need: 3, room: 20},
      {need: 8, room: 9},
    ]

    expect(mostTogether([calm, small, busy, full], 0, 9)).toEqual({
      told: [calm, small, busy],
      need: 3,
    })
  })

  test('of as many, those are told that leave more room: others may be all alike, and would be told every time', () => {
    const [alike, mixed] = [
      {need: 0, room: 0},
      {need: 7, room: 10},
    ]

    expect(mostTogether([alike, mixed], 0, 9).told).toEqual([mixed])
    expect(mostTogether([alike], 0, 9).told).toEqual([alike])
  })

  test('one is told always, unless that takes more people than there are', () => {
    expect(mostTogether([{need: 9, room: 9}], 0, 9).told).toHaveLength(1)
    expect(mostTogether([{need: 9, room: 9}], 0, 8).told).toHaveLength(0)
  })
})
