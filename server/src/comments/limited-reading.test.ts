/** Whoever makes up one question after the other is asked to wait; whoever reads along is not. */
import {feedPathOf} from '@saha/contract/feed-routes'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {openSquare} from '../saha.test-kit.ts'
import {useFile} from '../storage/each-store.ts'
import {idOf, openTalk} from './reading.test-kit.ts'

const opened = useFile()
const thread = '/v1/comments/irbid/park-talk'
let talk: Awaited<ReturnType<typeof openTalk>>
let square: Awaited<ReturnType<typeof openSquare>>

beforeAll(async () => {
  talk = await openTalk(opened().store)
  for (let written = 0; written < 60; written++) await talk.say()
})

beforeEach(async () => {
  square = await openSquare(opened().store, {perMinute: 3, now: () => talk.clock.now})
})

const statuses = async (paths: readonly string[]) => {
  const found: number[] = []
  for (const path of paths) found.push((await square.app.request(path)).status)
  return found
}
const numbers = Array.from({length: 5}, (_, at) => at + 1)
const [few, refused] = [
  [200, 200, 200],
  [429, 429],
]

test.each([
  ['cursors', numbers.map((number) => `${thread}?cursor=n0-${number}`)],
  ['single comments', numbers.map((number) => `${thread}/${idOf(number)}`)],
  ['lists of threads', numbers.map((number) => `/v1/comments?threads=irbid/park-talk,irbid/no-${number}`)],
  ['hosted pages', numbers.map((number) => `/embed/irbid/park-talk?comment=${idOf(number)}`)],
  ['searches', numbers.map(() => `${thread}?q=shade`)],
])('no end of %s', async (_, paths) => {
  expect(await statuses(paths)).toEqual([...few, ...refused])
})

test('what is prepared is given to everybody, and so is what everybody reads first', async () => {
  const popular = ['', '?sort=oldest', '?sort=supported', '?sort=discussed', '?cursor=n0-9'].map(
    (query) => thread + query,
  )
  const paths = [
    ...popular,
    ...popular,
    '/embed/irbid/park-talk',
    feedPathOf({municipality: 'irbid', activity: 'park-talk'}),
  ]

  expect(await statuses([...paths, ...paths])).toEqual([...paths, ...paths].map(() => 200))
})

test('what changes is made anew once, and counts for whoever asks first', async () => {
  const path = `${thread}?cursor=n0-9`
  await statuses([path])
  talk.clock.now += 1_000
  const unchanged = await statuses([path, path])
  await talk.say()
  talk.clock.now += 1_000

  expect([
    ...unchanged,
    ...(await statuses([path, path, path, `${thread}?cursor=n0-8`, `${thread}?cursor=n0-7`])),
  ]).toEqual([200, 200, 200, 200, 200, 200, 429])
})
