import {expect, test} from 'vitest'
import {measured, ratio} from './figures.ts'
import {tableOf} from './table.ts'

const floor = {what: 'bare Hono', measured: measured('/s', 17_000)}

test('a figure stands beside its floor and its target, with the range of its rounds', () => {
  const figure = {
    what: 'stored',
    measured: measured('/s', 9_100, 9_000, 9_300),
    floor,
    target: {atLeast: 8_000},
  }

  expect(tableOf({figures: [figure], notes: ['Three rounds.']})).toBe(
    [
      '| what | measured | floor, same run | target |  |',
      '| --- | ---: | ---: | ---: | --- |',
      '| stored | 9,100/s (9,000–9,300) | bare Hono: 17,000/s | ≥ 8,000/s | reached |',
      '',
      '- Three rounds.',
    ].join('\n'),
  )
})

test('a missed target is said plainly', () => {
  const figure = {what: 'loader', measured: measured('KB', 1.62), target: {atMost: 1.5}}

  expect(tableOf({figures: [figure], notes: []})).toContain('| 1.62 KB |  | ≤ 1.5 KB | **not reached** |')
})

test('a target is not reached by a figure that could not be measured', () => {
  const figure = {what: 'processor time', measured: measured('µs', Number.NaN), target: {atMost: 20}}

  expect(tableOf({figures: [figure], notes: []})).toContain('| unknown |  | ≤ 20 µs | **not reached** |')
})

test('rounds are compared one by one, because they ran side by side', () => {
  expect(ratio(measured('/s', 40, 90), measured('/s', 10, 30))).toEqual(measured('×', 4, 3))
})
