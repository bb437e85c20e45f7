/** Collections on their way out of the console: whole, for staff with that right alone, and on record. */
import {IdeasFile, type DownloadRequest} from '@saha/contract'
import {parse} from 'csv-parse/sync'
import {beforeAll, expect, test} from 'vitest'
import {deedsOf, forgetLog} from '../audit/audit.test-kit.ts'
import {importDefinition} from '../activities/import-definition.ts'
import {
  collectionNumber,
  ideasDefinition,
  idOfIdea,
  publishIdeas,
  waitingIdea,
} from '../ideas/collection.test-kit.ts'
import {hideIdea} from '../ideas/state.queries.ts'
import {june} from '../saha.test-kit.ts'
import {useFile} from '../storage/each-store.ts'
import {addMember} from './members.ts'
import {roles} from './rights.ts'
import {Browser, codeOf, createServer, type Server} from './staff.test-kit.ts'

const collection = {municipality: 'irbid', activity: 'old-station'}
const wish: DownloadRequest = {
  format: 'json',
  shape: 'wide',
  labels: null,
  freeText: true,
  reason: 'For the report to the council.',
}

const opened = useFile()
const passwords = new Map<string, string>()
let server: Server

beforeAll(async () => {
  const {db} = opened().store
  await importDefinition(db, ideasDefinition())
  const activity = await collectionNumber(db)
  await publishIdeas(db, activity, {first: {title: '=first'}, second: {duplicate_of: 1}, third: {}})
  await db.insertInto('idea').values(waitingIdea(activity, 'fourth')).execute()
  await db.transaction().execute((transaction) => hideIdea(transaction, idOfIdea('third'), 'insult', 20_000))
  for (const role of roles) {
    const {password} = await addMember(db, `${role}@irbid.example`, 'irbid', june, role)
    passwords.set(role, password ?? '')
  }
  server = await createServer(opened().store)
})

async function download(role: string, more: Partial<DownloadRequest> = {}): Promise<Response> {
  const browser = new Browser(server)
  await browser.signIn(`${role}@irbid.example`, passwords.get(role) ?? '')
  return browser.ask('downloadResponses', collection, {...wish, ...more})
}

test('a collection comes whole: what is hidden with its reason, and what waits', async () => {
  const reply = await download('owner')

  const {ideas} = IdeasFile.parse(await reply.json())
  expect(reply.headers.get('content-disposition')).toBe(
    'attachment; filename="old-station-ideas-2026-06-15.json"',
  )
  expect(ideas.map(({number, state, hidden}) => [number, state, hidden?.reason])).toEqual([
    [1, 'published', undefined],
    [2, 'published', undefined],
    [3, 'hidden', 'insult'],
    [undefined, 'waiting', undefined],
  ])
  expect(ideas[1]?.duplicateOf).toBe(ideas[0]?.id)
})

test('it comes as a sheet that runs nothing, and without what people wrote', async () => {
  const rows: Record<string, string>[] = parse(await (await download('analyst', {format: 'csv'})).text(), {
    bom: true,
    columns: true,
  })
  const bare = await (await download('analyst', {format: 'csv', freeText: false})).text()

  expect(rows.map(({title, state}) => [title, state])).toEqual([
    ["'=first", 'published'],
    ['Idea second', 'published'],
    ['Idea third', 'hidden'],
    ['Idea fourth', 'waiting'],
  ])
  expect(bare).not.toMatch(/=first|Layla|shade/)
})

test('nobody gets it without the right, and every download is on record with its reason', async () => {
  const {db} = opened().store
  await forgetLog(db)

  const refused = await download('viewer')
  await download('owner', {format: 'xlsx'})

  expect([refused.status, await codeOf(refused)]).toEqual([403, 'not-allowed'])
  expect(await deedsOf(db, 'irbid')).toMatchObject([
    {
      email: 'owner@irbid.example',
      act: 'downloaded',
      target: 'old-station',
      after: {reason: 'For the report to the council.', format: 'xlsx'},
    },
  ])
})
