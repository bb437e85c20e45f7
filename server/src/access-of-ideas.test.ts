/** Every address of a collection of ideas, in every state: who gets what. */
import type {IdeaReceipt} from '@saha/contract'
import {pathOf} from '@saha/contract/routes'
import {beforeAll, expect, test} from 'vitest'
import {
  definitions,
  expectPlain,
  methodAndPath,
  ofIdeas,
  proposals,
  rowsOf,
  situations,
} from './access.test-kit.ts'
import {importDefinition} from './activities/import-definition.ts'
import {june, keyOf, openSquare, post} from './saha.test-kit.ts'
import {describeEachStore} from './storage/each-store.ts'

describeEachStore('what is asked of a collection of ideas', (opened) => {
  let square: Awaited<ReturnType<typeof openSquare>>
  let written = 0
  const words = () => ({
    key: keyOf(++written),
    name: 'Layla',
    title: `Shade ${written}`,
    text: 'Plant trees.',
  })

  beforeAll(async () => {
    square = await openSquare(opened().store)
    for (const definition of definitions()) await importDefinition(opened().store.db, definition)
  })

  /** An idea that everybody can see. */
  async function publish(): Promise<IdeaReceipt> {
    square.clock.now = june
    const path = pathOf('sendIdea', {municipality: 'irbid', activity: proposals.id})
    return (await (await square.app.request(path, post(words()))).json()) as IdeaReceipt
  }

  test.each(rowsOf(ofIdeas))('%s, of a collection %s: %d', async (address, situation, status) => {
    const {now, municipality, activity} = situations[situation]
    const collection = activity === 'park-survey' ? proposals.id : activity
    const {idea} = await publish()
    const params = {municipality, activity: collection, idea: String(idea), file: 'ideas.geojson'}
    const {method, path} = methodAndPath(address, params)
    square.clock.now = now
    const token = keyOf(1)
    const bodies: Record<string, object> = {
      supports: {token, value: 1},
      reports: {token, reason: 'spam'},
      similar: {title: 'Shade'},
    }
    const body = bodies[address.split('/').at(-1) ?? ''] ?? words()

    const reply = await square.app.request(path, method === 'POST' ? post(body) : {method})

    expect(reply.status).toBe(status)
    expectPlain(reply)
  })
})
