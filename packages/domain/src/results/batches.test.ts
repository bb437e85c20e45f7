import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {nextStep} from './batches.ts'

const all = ['open', 'waiting', 'moved']

describe('publishing in batches', () => {
  test.each([
    ['too few so far', {open: 9, waiting: 0, moved: 0, isClosed: false}, {publish: [], seal: false}],
    ['a full batch is sealed', {open: 10, waiting: 0, moved: 0, isClosed: false}, {publish: [], seal: true}],
    [
      'the next one is filling',
      {open: 9, waiting: 10, moved: 0, isClosed: false},
      {publish: [], seal: false},
    ],
    [
      'the next one is full',
      {open: 10, waiting: 10, moved: 0, isClosed: false},
      {publish: ['waiting'], seal: true},
    ],
    [
      'so many have withdrawn from a full one that it is none any more',
      {open: 10, waiting: 9, moved: 0, isClosed: false},
      {publish: [], seal: true},
    ],
    [
      'some have changed what is published',
      {open: 10, waiting: 10, moved: 9, isClosed: false},
      {publish: ['waiting'], seal: true},
    ],
    [
      'many have changed what is published',
      {open: 9, waiting: 10, moved: 10, isClosed: false},
      {publish: ['moved'], seal: false},
    ],
    ['closed with a rest', {open: 3, waiting: 12, moved: 1, isClosed: true}, {publish: all, seal: false}],
    [
      'closed with a small rest',
      {open: 2, waiting: 0, moved: 1, isClosed: true},
      {publish: all, seal: false},
    ],
    [
      'closed, all counted: exact counts are still to come',
      {open: 0, waiting: 0, moved: 0, isClosed: true},
      {publish: all, seal: false},
    ],
  ] as const)('%s', (_, batches, step) => {
    expect(nextStep({...batches, smallest: 10})).toEqual(step)
  })

  test('whatever the rhythm, snapshots differ by ten people or more while it is open, and in the end everybody is counted', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 30}), {maxLength: 60}), (arrivals) => {
        const published: number[] = []
        let [counted, waiting, open] = [0, 0, 0]
        const look = (isClosed: boolean) => {
          const {publish, seal} = nextStep({open, waiting, moved: 0, isClosed, smallest: 10})
          const isOut = (which: 'open' | 'waiting') => publish.includes(which)
          const release = (isOut('waiting') ? waiting : 0) + (isOut('open') ? open : 0)
          waiting = (isOut('waiting') ? 0 : waiting) + (seal ? open : 0)
          if (seal || isOut('open')) open = 0
          counted += release
          if (release > 0) published.push(counted)
        }
        for (const people of arrivals) {
          open += people
          look(false)
        }
        const whileOpen = [...published]
        look(true)

        const total = arrivals.reduce((sum, people) => sum + people, 0)
        expect(whileOpen.every((people, at) => people - (whileOpen[at - 1] ?? 0) >= 10)).toBe(true)
        expect(counted).toBe(total)
      }),
    )
  })
})
