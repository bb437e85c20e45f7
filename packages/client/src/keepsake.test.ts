import {expect, test} from 'vitest'
import {keepsake} from './keepsake.ts'
import {refusingStorage, storage} from './test-kit/storage.ts'

test('what is written can be read, listed and removed', () => {
  const kept = keepsake(() => storage)

  expect(kept.write('a', '1')).toBe(true)
  expect(kept.read('a')).toBe('1')
  expect(kept.names()).toEqual(['a'])
  expect(kept.isLasting('a')).toBe(true)
  kept.remove('a')
  expect(kept.read('a')).toBeUndefined()
  expect(kept.isLasting('a')).toBe(false)
})

test('what the browser refuses is held while the page is open, and said not to last', () => {
  const kept = keepsake(refusingStorage)

  expect(kept.write('a', '1')).toBe(false)
  expect(kept.read('a')).toBe('1')
  expect(kept.names()).toEqual(['a'])
  expect(kept.isLasting('a')).toBe(false)
  kept.remove('a')
  expect(kept.names()).toEqual([])
})

test('what must not last is held while the page is open, although the browser would keep it', () => {
  const kept = keepsake(() => storage)

  expect(kept.write('a', '1', true)).toBe(false)
  expect(kept.read('a')).toBe('1')
  expect(storage.getItem('a')).toBeNull()
})

test('a full browser that has room again keeps what is written then', () => {
  let isFull = true
  const kept = keepsake(() => (isFull ? refusingStorage() : storage))
  kept.write('a', 'held')

  isFull = false
  const isLasting = kept.write('a', 'kept')

  expect(isLasting).toBe(true)
  expect(storage.getItem('a')).toBe('"kept"')
})
