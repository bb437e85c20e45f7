import {expect, test} from 'vitest'
import {browserToken, canKeep} from './browser-token.ts'
import {keepsake} from './keepsake.ts'
import {forgetPass, keepPass} from './pass.ts'
import {refusingStorage, storage} from './test-kit/storage.ts'

const kept = keepsake(() => storage)
const park = {municipality: 'town', activity: 'park'}
const library = {municipality: 'town', activity: 'library'}

test('a browser has one token per activity, today and tomorrow', () => {
  const token = browserToken(kept, park)

  const tomorrow = browserToken(
    keepsake(() => storage),
    park,
  )

  expect(token).toMatch(/^[0-9a-f]{32}$/)
  expect(tomorrow).toBe(token)
})

test('whoever was invited is named by what they were let in with', () => {
  const invited = {municipality: 'town', activity: 'council'}
  const before = browserToken(kept, invited)

  keepPass(invited, `${'c'.repeat(32)}.${'A'.repeat(86)}`)
  const after = browserToken(kept, invited)
  forgetPass(invited)

  expect(after).toBe('c'.repeat(32))
  expect(browserToken(kept, invited)).toBe(before)
})

test('two activities cannot tell that they were answered by the same browser', () => {
  expect(browserToken(kept, park)).not.toBe(browserToken(kept, library))
})

test('a browser that keeps nothing has one token for as long as the page is open', () => {
  const page = keepsake(refusingStorage)
  const reloaded = keepsake(refusingStorage)

  const token = browserToken(page, park)

  expect(browserToken(page, park)).toBe(token)
  expect(browserToken(reloaded, park)).not.toBe(token)
})

test("other people's scribble under its name is no token", () => {
  storage.setItem('saha-token:town/park', '"me"')

  expect(browserToken(kept, park)).toMatch(/^[0-9a-f]{32}$/)
})

test('whether a browser keeps anything is found out without leaving a trace', () => {
  expect(canKeep(kept)).toBe(true)
  expect(canKeep(keepsake(refusingStorage))).toBe(false)
  expect(storage.length).toBe(0)
})
