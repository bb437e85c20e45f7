import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {nextStep} from './batches.ts'

describe('publishing in batches', () => {
  test.each([
    ['too few so far', {open: 9, waiting: 0, isClosed: false}, 'wait'],
    ['a full batch is sealed', {open: 10, waiting: 0, isClosed: false}, 'seal'],
    ['the next one is filling', {open: 9, waiting: 10, isClosed: false}, 'wait'],
    ['closed with a rest', {open: 3, waiting: 12, isClosed: true}, 'publish-all'],
    ['closed with too few in all', {open: 9, waiting: 0, isClosed: true}, 'wait'],
    ['closed with enough in all', {open: 10, waiting: 0, isClosed: true}, 'publish-all'],
    ['closed, all published', {open: 0, waiting: 0, isClosed: true}, 'wait'],
  ] as const)('%s', (_, batches, step) => {
    expect(nextStep({...batches, smallest: 10})).toBe(step)
  })

  test('whatever the rhythm, snapshots differ by ten people or more and in the end everybody is counted', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 30}), {maxLength: 60}), (arrivals) => {
        const published: number[] = []
        let [counted, waiting, open] = [0, 0, 0]
        const look = (isClosed: boolean) => {
          const step = nextStep({open, waiting, isClosed, smallest: 10})
          if (step === 'wait') return
          const release = step === 'seal' ? waiting : waiting + open
          ;[waiting, open] = step === 'seal' ? [open, 0] : [0, 0]
          counted += release
          if (release > 0) published.push(counted)
        }
        for (const people of arrivals) {
          open += people
          look(false)
        }
        look(true)

        const total = arrivals.reduce((sum, people) => sum + people, 0)
        expect(published.every((people, at) => people - (published[at - 1] ?? 0) >= 10)).toBe(true)
        expect(counted).toBe(total >= 10 ? total : 0)
      }),
    )
  })
})
