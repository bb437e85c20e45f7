/** Threads on their way out of the console: whole, for staff with that right alone, and on record. */
import {CommentsFile, type DownloadRequest} from '@saha/contract'
import type {ImportedComment} from '@saha/domain'
import {parse} from 'csv-parse/sync'
import {beforeAll, expect, test} from 'vitest'
import {findActivity} from '../activities/activities.queries.ts'
import {deedsOf, forgetLog} from '../audit/audit.test-kit.ts'
import {importDefinition} from '../activities/import-definition.ts'
import {importThreads} from '../comments/import-threads.ts'
import {threadDefinition} from '../comments/thread.test-kit.ts'
import {june} from '../saha.test-kit.ts'
import {useFile} from '../storage/each-store.ts'
import {addMember} from './members.ts'
import {roles} from './rights.ts'
import {Browser, codeOf, createServer, type Server} from './staff.test-kit.ts'

const talk = {municipality: 'irbid', activity: 'park-talk'}
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

function comment(foreignId: string, more: Partial<ImportedComment> = {}): ImportedComment {
  const usual = {parent: null, at: june, name: 'Noor', supports: 2, objections: 0}
  return {...usual, foreignId, text: `=${foreignId}`, state: {is: 'published'}, ...more}
}

beforeAll(async () => {
  const {db} = opened().store
  await importDefinition(db, threadDefinition())
  const thread = await findActivity(db, 'irbid', 'park-talk')
  if (thread?.kind !== 'comments') throw new Error('no thread')
  const hidden = comment('2', {state: {is: 'hidden', reason: 'insult', day: '2026-06-15'}})
  const comments = [comment('1'), hidden, comment('3', {state: {is: 'waiting'}, at: null})]
  await importThreads(db, thread, [{address: 'x', title: '', comments}], {
    format: 'disqus',
    unnamed: '-',
    now: june,
  })
  for (const role of roles) {
    const {password} = await addMember(db, `${role}@irbid.example`, 'irbid', june, role)
    passwords.set(role, password ?? '')
  }
  server = await createServer(opened().store)
})

async function download(role: string, more: Partial<DownloadRequest> = {}): Promise<Response> {
  const browser = new Browser(server)
  await browser.signIn(`${role}@irbid.example`, passwords.get(role) ?? '')
  return browser.ask('downloadResponses', talk, {...wish, ...more})
}

test('a thread comes whole: what is hidden with its reason, what waits, and no hour finer than all see', async () => {
  const reply = await download('owner')

  const {threads} = CommentsFile.parse(await reply.json())
  expect(reply.headers.get('content-disposition')).toBe(
    'attachment; filename="park-talk-comments-2026-06-15.json"',
  )
  expect(reply.headers.get('cache-control')).toBe('no-store')
  expect(threads[0]?.comments.map(({state, text, hidden}) => [state, text, hidden?.reason])).toEqual([
    ['published', '=1', undefined],
    ['hidden', '=2', 'insult'],
    ['waiting', '=3', undefined],
  ])
})

test('a thread comes as a sheet that runs nothing, and without what people wrote', async () => {
  const full = parse(await (await download('analyst', {format: 'csv'})).text(), {bom: true}) as string[][]
  const bare = await (await download('analyst', {format: 'csv', freeText: false})).text()

  expect(full.map((row) => row.at(-2))).toEqual(['text', "'=1", "'=2", "'=3"])
  expect(bare).not.toMatch(/Noor|=1/)
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
      target: 'park-talk',
      after: {reason: 'For the report to the council.', format: 'xlsx'},
    },
  ])
})
