/** Every public address in every state of an activity: who gets what. An address that is missing here fails. */
import {routes, pathOf, type RouteName} from '@saha/contract/routes'
import {beforeAll, expect, test} from 'vitest'
import {useFile} from './storage/each-store.ts'
import {closes, formOf, june, openSquare, opens, post} from './saha.test-kit.ts'

const opened = useFile()
let square: Awaited<ReturnType<typeof openSquare>>

beforeAll(async () => {
  square = await openSquare(opened().store)
  await square.define()
})

type Situation =
  | 'before it opens'
  | 'while it is open'
  | 'after it has closed'
  | 'of another municipality'
  | 'that is not there'

const expected: Record<RouteName, Record<Situation, number>> = {
  readActivity: {
    'before it opens': 200,
    'while it is open': 200,
    'after it has closed': 200,
    'of another municipality': 404,
    'that is not there': 404,
  },
  // It asks for no place.
  readMap: {
    'before it opens': 404,
    'while it is open': 404,
    'after it has closed': 404,
    'of another municipality': 404,
    'that is not there': 404,
  },
  sendResponse: {
    'before it opens': 403,
    'while it is open': 201,
    'after it has closed': 410,
    'of another municipality': 404,
    'that is not there': 404,
  },
  readResults: {
    'before it opens': 200,
    'while it is open': 200,
    'after it has closed': 200,
    'of another municipality': 404,
    'that is not there': 404,
  },
  readReceipt: {
    'before it opens': 404,
    'while it is open': 404,
    'after it has closed': 404,
    'of another municipality': 404,
    'that is not there': 404,
  },
}

const situations: Record<Situation, {now: number; municipality: string; activity: string}> = {
  'before it opens': {now: opens - 1_000, municipality: 'irbid', activity: 'park-survey'},
  'while it is open': {now: june, municipality: 'irbid', activity: 'park-survey'},
  'after it has closed': {now: closes, municipality: 'irbid', activity: 'park-survey'},
  'of another municipality': {now: june, municipality: 'zarqa', activity: 'park-survey'},
  'that is not there': {now: june, municipality: 'irbid', activity: 'lake-survey'},
  changeResponse: {
    'before it opens': 404,
    'while it is open': 404,
    'after it has closed': 404,
    'of another municipality': 404,
    'that is not there': 404,
  },
  withdrawResponse: {
    'before it opens': 404,
    'while it is open': 404,
    'after it has closed': 404,
    'of another municipality': 404,
    'that is not there': 404,
  },
}

const all = Object.entries(expected).flatMap(([route, statuses]) =>
  Object.entries(statuses).map(
    ([situation, status]) => [route, situation, status] as [RouteName, Situation, number],
  ),
)

test.each(all)('%s, of an activity %s: %d', async (route, situation, status) => {
  const {now, ...address} = situations[situation]
  square.clock.now = now
  const {method} = routes[route]
  const body = method === 'POST' ? post(formOf(now)) : {method}

  const reply = await square.app.request(pathOf(route, address), body)

  expect(reply.status).toBe(status)
})
