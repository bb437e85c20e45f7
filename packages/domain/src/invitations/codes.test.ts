import {expect, test} from 'vitest'
import {atLeastUsed, codeFrom, drawBytes} from './codes.ts'

const bytesOf = (number: bigint) =>
  Uint8Array.from({length: drawBytes}, (_, at) => Number((number >> BigInt(8 * (drawBytes - 1 - at))) & 255n))

test.each([
  ['the smallest draw', 0n, '0000000000000000'],
  ['the last of the first round', 10n ** 16n - 1n, '9999999999999999'],
  ['the first of the second round', 10n ** 16n, '0000000000000000'],
  ['the last fair draw', 7n * 10n ** 16n - 1n, '9999999999999999'],
])('every code comes from as many draws as any other: %s', (_, number, code) => {
  expect(codeFrom(bytesOf(number))).toBe(code)
})

test.each([7n * 10n ** 16n, 2n ** 56n - 1n])('what would favour some codes gives none: %s', (number) => {
  expect(codeFrom(bytesOf(number))).toBeUndefined()
})

test.each([
  [0, 0],
  [9, 0],
  [10, 10],
  [19, 10],
  [4_999, 4_990],
])('of %i used codes staff are told of %i', (count, told) => {
  expect(atLeastUsed(count)).toBe(told)
})
