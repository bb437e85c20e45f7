import {expect, test} from 'vitest'
import {browserToken, canKeep} from './browser-token.ts'
import {keepsake} from './keepsake.ts'
import {refusingStorage, storage} from './test-kit/storage.ts'

const kept = keepsake(() => storage)

test('a browser has one token per activity, today and tomorrow', () => {
  const token = browserToken(kept, 'town/park')

  const tomorrow = browserToken(
    keepsake(() => storage),
    'town/park',
  )

  expect(token).toMatch(/^[0-9a-f]{32}$/)
  expect(tomorrow).toBe(token)
})

test('two activities cannot tell that they were answered by the same browser', () => {
  expect(browserToken(kept, 'town/park')).not.toBe(browserToken(kept, 'town/library'))
})

test('a browser that keeps nothing has one token for as long as the page is open', () => {
  const page = keepsake(refusingStorage)
  const reloaded = keepsake(refusingStorage)

  const token = browserToken(page, 'town/park')

  expect(browserToken(page, 'town/park')).toBe(token)
  expect(browserToken(reloaded, 'town/park')).not.toBe(token)
})

test("other people's scribble under its name is no token", () => {
  storage.setItem('saha-token:town/park', '"me"')

  expect(browserToken(kept, 'town/park')).toMatch(/^[0-9a-f]{32}$/)
})

test('whether a browser keeps anything is found out without leaving a trace', () => {
  expect(canKeep(kept)).toBe(true)
  expect(canKeep(keepsake(refusingStorage))).toBe(false)
  expect(storage.length).toBe(0)
})
