import {expect, test} from 'vitest'
import {askedRange} from './asked-range.ts'

test.each([
  ['bytes=0-99', {first: 0, last: 99}],
  ['bytes=990-', {first: 990, last: 999}],
  ['bytes=-10', {first: 990, last: 999}],
  ['bytes=-5000', {first: 0, last: 999}],
  ['bytes=500-5000', {first: 500, last: 999}],
  ['bytes=1000-', 'none'],
  ['bytes=-0', 'none'],
  [undefined, undefined],
  ['bytes=-', undefined],
  ['bytes=9-1', undefined],
  ['bytes=0-1,5-6', undefined],
  ['lines=0-1', undefined],
  ['bytes=a-b', undefined],
])('of a file of 1,000 bytes %s is understood', (header, range) => {
  expect(askedRange(header, 1_000)).toEqual(range)
})
