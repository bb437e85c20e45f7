/** What pages of others can have a browser send without asking the server first is taken by no address that takes JSON. */
import {beforeAll, expect, test} from 'vitest'
import {useFile} from '../storage/each-store.ts'
import {readEverything} from '../storage/whole-store.test-kit.ts'
import {asking, entries, type Ask} from './ask.test-kit.ts'
import type {At} from './row.test-kit.ts'
import {keys, makeTowns, type Towns} from './towns.test-kit.ts'

const opened = useFile()
const key = keys()
let towns: Towns
let ask: Ask

beforeAll(async () => {
  towns = await makeTowns(opened().store)
  ask = asking(opened().store, towns)
}, 60_000)

const sent = entries.filter(({row}) => row.body && !(row.who === 'anybody' && row.gives.open === 404))
const types = [
  'text/plain',
  'text/plain; application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
]

test.each(sent.map((entry) => [`${entry.method} ${entry.path}`, entry] as const))(
  '%s takes neither text nor a form',
  async (_, entry) => {
    const asker = entry.row.who === 'server' ? 'server administrator' : 'owner'
    const at: At = {asker, town: 'town', state: 'open', ids: towns.ids.town.open, key}
    await entry.row.before?.(at, opened().store.db)
    const before = await readEverything(opened().store.db)

    const statuses: number[] = []
    for (const type of types) {
      const headers = {'content-type': type}
      const reply = await ask(entry, at, {headers, prepare: false, isUncounted: true})
      statuses.push(reply.status)
    }

    expect(statuses).toEqual(types.map(() => 415))
    expect(await readEverything(opened().store.db)).toEqual(before)
  },
  60_000,
)

test('every address to which citizens and staff send is tried', () => {
  expect(sent.length).toBeGreaterThan(30)
})
