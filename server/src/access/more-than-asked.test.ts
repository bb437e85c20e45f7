/** Somebody sends more than is asked for, such as a column of the store: nothing is taken over that nobody asked for. */
import {beforeAll, expect, test} from 'vitest'
import {columns} from '../storage/columns.ts'
import {useFile} from '../storage/each-store.ts'
import {asking, entries, type Ask} from './ask.test-kit.ts'
import {readEverything} from '../storage/whole-store.test-kit.ts'
import type {Asker, At, Row} from './row.test-kit.ts'
import {keys, makeTowns, type Towns} from './towns.test-kit.ts'

const opened = useFile()
const key = keys()
let towns: Towns
let ask: Ask

beforeAll(async () => {
  towns = await makeTowns(opened().store)
  ask = asking(opened().store, towns)
}, 60_000)

/** Every column of every table, and names that JavaScript gives a meaning of its own. */
const names = [
  ...new Set([
    ...Object.values(columns).flatMap((facts) => Object.keys(facts)),
    'isAdmin',
    'isStrong',
    'constructor',
    'prototype',
    '__proto__',
  ]),
]

/** Where nothing can be there, nothing is read either. */
const isDeaf = ({gives, who}: Row) => who === 'anybody' && gives.open === 404
const sent = entries.filter(({row}) => row.body && !isDeaf(row))

test.each(sent.map((entry) => [entry.name, entry] as const))(
  '%s takes no column of the store that it does not ask for',
  async (_, entry) => {
    const asker: Asker = entry.row.who === 'server' ? 'server administrator' : 'owner'
    const at: At = {asker, town: 'town', state: 'open', ids: towns.ids.town.open, key}
    const body = entry.row.body?.(at) as Record<string, unknown>
    const others = names.filter((name) => !Object.hasOwn(body, name))
    await entry.row.before?.(at, opened().store.db)
    const before = await readEverything(opened().store.db)

    const taken: string[] = []
    for (const name of others) {
      // No field of any shape takes this.
      const more = JSON.stringify(body).replace(/}$/, `,${JSON.stringify(name)}:[[true]]}`)
      const reply = await ask(entry, at, {text: more.replace('{,', '{'), prepare: false, isUncounted: true})
      await reply.arrayBuffer()
      if (reply.status !== 422) taken.push(`${name}: ${reply.status}`)
    }

    expect(taken).toEqual([])
    expect(await readEverything(opened().store.db)).toEqual(before)
    expect(others.length).toBeGreaterThan(100)
  },
  60_000,
)

test('every shape that staff and citizens send is tried', () => {
  expect(sent.length).toBeGreaterThan(30)
})
