import {describe, expect, test} from 'vitest'
import {exampleMap} from '../map/example-map.ts'
import {checkCommentPlace} from './comment-place.ts'

describe('the place of a comment', () => {
  test('is a point on the map of the municipality, or just across its border', () => {
    expect(checkCommentPlace(exampleMap, {shape: {type: 'Point', coordinates: [35.5, 32.2]}})).toBeUndefined()
    expect(checkCommentPlace(exampleMap, {shape: {type: 'Point', coordinates: [10, 50]}})).toBe('outside')
  })

  test('is one of its districts for those who use no map', () => {
    expect(checkCommentPlace(exampleMap, {listed: 'east'})).toBeUndefined()
    expect(checkCommentPlace(exampleMap, {listed: 'moon'})).toBe('unknown-option')
  })

  test('is no address, which everybody would read', () => {
    expect(checkCommentPlace(exampleMap, {address: '12 Palestine Street'})).toBe('wrong-shape')
  })
})
