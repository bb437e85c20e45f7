import {expect, test} from 'vitest'
import {momentIn, momentOf} from './moments.ts'

test.each([
  ['2013-10-11T06:51:33Z', Date.UTC(2013, 9, 11, 6, 51, 33)],
  ['2014-01-14 17:32:12', Date.UTC(2014, 0, 14, 17, 32, 12)],
  ['2019-01-02T15:04:05.123456789+03:00', Date.UTC(2019, 0, 2, 12, 4, 5, 123)],
  ['2013-08-30 16:29:02+00:00', Date.UTC(2013, 7, 30, 16, 29, 2)],
  [' 2020-02-29T00:00-0100 ', Date.UTC(2020, 1, 29, 1)],
])('%s is a time', (text, at) => {
  expect(momentIn(text)).toBe(at)
})

test.each([
  '',
  '0000-00-00 00:00:00',
  '1970-01-01T00:00:00Z',
  '2020-13-01 00:00:00',
  '2020',
  'yesterday',
  '12/12/2012',
])('%j is none', (text) => {
  expect(momentIn(text)).toBeUndefined()
})

test('seconds since 1970 are a time, unless they are none', () => {
  expect(momentOf(1381474293.5)).toBe(1381474293500)
  expect([0, -1, Number.NaN, Infinity, 1e18].map(momentOf)).toEqual(Array(5).fill(undefined))
})
