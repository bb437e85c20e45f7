/**
 * The whole table: every address that the server answers, for every role, in every state, in two towns. An address that is
 * missing in it fails. On PostgreSQL every seventh request.
 */
import {beforeAll, describe, expect, test} from 'vitest'
import {describeEachStore} from '../storage/each-store.ts'
import {asking, entries, placesOf, type Ask, type Entry} from './ask.test-kit.ts'
import {askers, expectedOf, states, towns, type At} from './row.test-kit.ts'
import {keys, makeTowns, type Towns} from './towns.test-kit.ts'

const minutes = 60_000
/** The console's page and its files, of which `staff/console.routes.test.ts` tells. */
const ofConsole = ['GET /console', 'GET /console/', 'GET /console/assets/:file', 'GET /console/provider']

describeEachStore('whoever asks', (opened) => {
  let all: Towns
  let ask: Ask
  const key = keys()

  beforeAll(async () => {
    all = await makeTowns(opened().store)
    ask = asking(opened().store, all)
  }, minutes)

  /** What is wrong with a reply, in a line. */
  async function findWrong(entry: Entry, at: At): Promise<string[]> {
    const reply = await ask(entry, at)
    // A file that nobody takes would hold up the next one.
    await reply.arrayBuffer()
    const {asker, town, state} = at
    const expected = expectedOf(entry.row, at)
    const where = `${asker} asks for ${entry.name} in ${town}, ${state}`
    return [
      ...(reply.status === expected ? [] : [`${where}: ${reply.status}, not ${expected}`]),
      ...(reply.headers.get('x-content-type-options') === 'nosniff' ? [] : [`${where}: may be sniffed`]),
      ...(entry.isStaff || reply.headers.getSetCookie().length === 0 ? [] : [`${where}: a cookie`]),
      ...(entry.isStaff && reply.headers.get('cache-control') !== 'no-store'
        ? [`${where}: may be kept`]
        : []),
      ...(entry.isStaff && reply.headers.has('access-control-allow-origin')
        ? [`${where}: others may read`]
        : []),
    ]
  }

  test(
    'gets what the table says, whatever the role, the state and the town',
    async () => {
      const wrong: string[] = []
      let asked = 0
      const isSample = opened().address.startsWith('postgres')
      for (const entry of entries) {
        // It ends the sessions that the others need.
        if (entry.name === 'signOut') continue
        for (const at of placesOf(entry, all, key))
          if (asked++ % 7 === 0 || !isSample) wrong.push(...(await findWrong(entry, at)))
      }

      expect(wrong).toEqual([])
      expect(asked).toBeGreaterThan(entries.length * askers.length)
    },
    3 * minutes,
  )

  test('gets it from an address that has its row in the table; the table has no other', () => {
    const answered = all.server.routes
      .map(({method, path}) => `${method} ${path}`)
      .filter((address) => !address.startsWith('OPTIONS ') && !ofConsole.includes(address))

    expect([...new Set(answered)].toSorted()).toEqual(
      [...new Set(entries.map(({method, path}) => `${method} ${path}`))].toSorted(),
    )
  })

  test('may ask from any site beforehand, without a cookie, what is public', async () => {
    const asked = all.server.routes.filter(({method}) => method === 'OPTIONS').map(({path}) => path)

    const replies = await Promise.all(asked.map((path) => all.server.request(path, {method: 'OPTIONS'})))

    expect(asked.length).toBeGreaterThan(10)
    expect(asked.filter((path) => path.startsWith('/console'))).toEqual([])
    expect(
      replies.filter(({status, headers}) => status !== 204 || headers.getSetCookie().length > 0),
    ).toEqual([])
  })
})

describe('the table', () => {
  test('has eight roles and two askers without one, five states and two towns', () => {
    expect([askers.length, states.length, towns.length]).toEqual([10, 5, 2])
  })
})
