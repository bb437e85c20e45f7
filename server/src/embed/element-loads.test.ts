/** Hosted pages with an element that has a map: what they may load from the municipality's own server of tiles. */
import type {Definition, Survey} from '@saha/contract'
import {exampleMap} from '@saha/domain/map/example-map'
import {beforeAll, describe, expect, test} from 'vitest'
import {threadDefinition} from '../comments/thread.test-kit.ts'
import {ideasDefinition} from '../ideas/collection.test-kit.ts'
import {openSquare, parkDefinition} from '../saha.test-kit.ts'
import {useFile} from '../storage/each-store.ts'

const opened = useFile()
let square: Awaited<ReturnType<typeof openSquare>>

const placed: Survey = {
  pages: [
    {id: 'p', questions: [{id: 'spot', type: 'place', text: {en: 'Where?', ar: 'أين؟'}, shapes: ['point']}]},
  ],
}

function definition(tiles: string | undefined): Definition {
  const all = [
    ideasDefinition({place: {shapes: ['point']}}),
    threadDefinition({places: true}),
    parkDefinition(placed),
  ]
  const map = {...exampleMap, ...(tiles !== undefined && {tiles: {address: tiles, credit: {en: 'Irbid'}}})}
  const municipality = {...parkDefinition().municipality, map}
  return {saha: 1, municipality, consultations: all.flatMap(({consultations}) => consultations)}
}

async function policyOf(activity: string, tiles?: string): Promise<string> {
  await square.define(definition(tiles))
  const reply = await square.app.request(`/embed/irbid/${activity}`)
  expect(reply.status).toBe(200)
  return reply.headers.get('content-security-policy') ?? ''
}

beforeAll(async () => {
  square = await openSquare(opened().store)
})

describe.each(['park-survey', 'park-talk', 'old-station'])('the hosted page of %s', (activity) => {
  test.each([
    ['https://tiles.irbid.example/{z}/{x}/{y}.png', /img-src 'self' data: https:\/\/tiles\.irbid\.example;/],
    ['https://tiles.irbid.example/irbid.pmtiles', /connect-src 'self' https:\/\/tiles\.irbid\.example;/],
  ])('lets the map load the tiles of the municipality, and nothing more: %s', async (address, allowed) => {
    const policy = await policyOf(activity, address)

    expect(policy).toMatch(allowed)
    expect(policy.match(/https:/g)).toHaveLength(1)
  })

  test('loads nothing from elsewhere where the map has no tiles', async () => {
    expect(await policyOf(activity)).not.toMatch(/https?:/)
  })
})
