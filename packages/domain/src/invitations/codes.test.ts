import {expect, test} from 'vitest'
import {atLeastUsed, codeFrom, drawBytes, readTypedCode, writtenCode} from './codes.ts'

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
  ['1234567812345678'],
  [' 1234 5678 1234 5678 '],
  ['1234-5678–1234—5678'],
  ['١٢٣٤ ٥٦٧٨ ١٢٣٤ ٥٦٧٨'],
  ['۱۲۳۴۵۶۷۸۱۲۳۴۵۶۷۸'],
  ['\u200f1234\u00a05678\u200e12345678\u2069'],
])('a code is read however it was typed: %s', (typed) => {
  expect(readTypedCode(typed)).toBe('1234567812345678')
})

test.each(['', '123456781234567', '12345678123456789', '1234 5678 1234 567a', '1234/5678/1234/5678'])(
  'what is no code is none: %s',
  (typed) => {
    expect(readTypedCode(typed)).toBeUndefined()
  },
)

test('a code is printed in groups of four, and read as it was', () => {
  expect(writtenCode('1234567812345678')).toBe('1234 5678 1234 5678')
  expect(readTypedCode(writtenCode('0000000000000042'))).toBe('0000000000000042')
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
