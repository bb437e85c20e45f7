/** What will be erased by itself: how much, and when. */
import type {Retention} from '@saha/contract'
import {beforeAll, expect, test} from 'vitest'
import {importDefinition} from '../activities/import-definition.ts'
import {collectionNumber, ideasDefinition, publishIdeas} from '../ideas/collection.test-kit.ts'
import {june} from '../saha.test-kit.ts'
import {addMember} from '../staff/members.ts'
import {Browser, createServer} from '../staff/staff.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {noteRun} from './kept.queries.ts'

describeEachStore('what will be erased by itself', (opened) => {
  let owner: Browser
  const db = () => opened().store.db

  beforeAll(async () => {
    const definition = ideasDefinition()
    const [station] = definition.consultations
    if (station)
      definition.consultations.push({
        ...station,
        id: 'over',
        opens: '2026-05-01T00:00:00Z',
        closes: '2026-05-31T00:00:00Z',
        retention: '2026-06-10',
        activities: [],
      })
    await importDefinition(db(), definition)
    await publishIdeas(db(), await collectionNumber(db()), {shade: {}, benches: {}})
    const server = await createServer(opened().store)
    const {password} = await addMember(db(), 'owner@irbid.example', 'irbid', june)
    owner = new Browser(server)
    await owner.signIn('owner@irbid.example', password ?? '')
  })

  const read = async () =>
    (await (await owner.ask('readRetention', {municipality: 'irbid'})).json()) as Retention

  test('is told for each consultation, the next one first', async () => {
    const {consultations, logSince} = await read()

    expect(
      consultations.map(({id, retention, isDue, ideas, responses}) => [
        id,
        retention,
        isDue,
        ideas,
        responses,
      ]),
    ).toEqual([
      ['over', '2026-06-10', true, 0, 0],
      ['station', '2026-12-31', false, 2, 0],
    ])
    expect(logSince).toBe('2024-06-15')
  })

  test('is looked after every hour', async () => {
    const before = await read()
    await noteRun(db(), june)

    const after = await read()

    expect([before.last, before.next]).toEqual([null, null])
    expect([after.last, after.next]).toEqual(['2026-06-15T12:00:00.000Z', '2026-06-15T13:00:00.000Z'])
  })
})
