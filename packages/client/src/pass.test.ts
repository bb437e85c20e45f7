import {expect, test} from 'vitest'
import {longKept} from './kept.ts'
import {forgetPass, invitedTo, isPassLasting, keepPass, passFor} from './pass.ts'
import {refusingStorage, storage} from './test-kit/storage.ts'

const park = {municipality: 'town', activity: 'park-ideas'}
const pass = `${'0a'.repeat(16)}.${'Bc-_'.repeat(21)}Bc`

/** In a browser that keeps things. */
globalThis.localStorage = storage

test('a browser that was let in is let in again, until the server says otherwise', () => {
  const isKept = keepPass(park, pass)
  const before = passFor(park)
  forgetPass(park)

  expect([isKept, before]).toEqual([true, pass])
  expect(passFor(park)).toBeUndefined()
})

test('a browser that keeps nothing is let in for as long as the page is open', () => {
  Object.defineProperty(globalThis, 'localStorage', {configurable: true, get: refusingStorage})
  const isKept = keepPass(park, pass)
  const [isLasting, held] = [isPassLasting(park), passFor(park)]
  forgetPass(park)
  Object.defineProperty(globalThis, 'localStorage', {configurable: true, writable: true, value: storage})

  expect([isKept, isLasting, held]).toEqual([false, false, pass])
})

test('a thread under an idea takes the pass of its collection', () => {
  keepPass(park, pass)

  expect(invitedTo({municipality: 'town', activity: 'park-ideas.12'})).toBe('town/park-ideas')
  expect(passFor({municipality: 'town', activity: 'park-ideas.12'})).toBe(pass)
})

test('the pass for one activity is none for another, nor for the same of another town', () => {
  keepPass(park, pass)

  expect(passFor({municipality: 'town', activity: 'park'})).toBeUndefined()
  expect(passFor({municipality: 'city', activity: 'park-ideas'})).toBeUndefined()
})

test.each(['', 'true', `${pass}x`, `${pass}\n`, '<b>', null, 7])(
  '%j lies there and is no pass',
  (scribble) => {
    longKept.write('saha-pass:town/park-ideas', scribble)

    expect(passFor(park)).toBeUndefined()
  },
)
