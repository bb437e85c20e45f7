import {expect, test} from 'vitest'
import {newKey} from './new-key.ts'

test('a key is 128 random bits in hexadecimal, another one each time', () => {
  const keys = Array.from({length: 200}, newKey)

  expect(keys.every((key) => /^[0-9a-f]{32}$/.test(key))).toBe(true)
  expect(new Set(keys).size).toBe(200)
})
