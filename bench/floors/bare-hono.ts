/**
 * The parts that our server is made of, with nothing else: Hono sends prepared bytes; what is posted is parsed as JSON
 * and stored by better-sqlite3, durably, all that arrives in one turn of the event loop in one transaction. No shape
 * is checked, no key remembered, nothing counted. Arguments: a database file, and a file with what to send.
 */
import {serve} from '@hono/node-server'
import Database from 'better-sqlite3'
import {Hono} from 'hono'
import {existsSync, readFileSync} from 'node:fs'
import {unpackReply} from './prepared-reply.ts'

interface Form {
  key: string
}

const [, , databasePath = '', replyPath = ''] = process.argv
const app = new Hono()
app.get('/health/ready', (c) => c.text('ready'))

if (existsSync(replyPath)) {
  const {headers, body} = unpackReply(readFileSync(replyPath, 'utf8'))
  const bytes = new Uint8Array(body)
  app.get('/v1/results/:municipality/:activity', (c) => c.body(bytes, 200, headers))
}

const database = new Database(databasePath)
database.pragma('journal_mode = WAL')
database.pragma('synchronous = FULL')
database.exec('create table response (id text primary key, answers text not null) strict, without rowid')
const insert = database.prepare('insert into response values (?, ?)')
const insertAll = database.transaction((forms: Form[]) => {
  for (const {key, ...content} of forms) insert.run(key, JSON.stringify(content))
})

let waiting: {form: Form; stored: () => void}[] = []

function store(form: Form): Promise<void> {
  return new Promise((stored) => {
    if (waiting.length === 0) setImmediate(commit)
    waiting.push({form, stored})
  })
}

function commit() {
  const group = waiting
  waiting = []
  insertAll(group.map(({form}) => form))
  for (const {stored} of group) stored()
}

const paths = ['/v1/surveys/:municipality/:activity/responses', '/v1/comments/:municipality/:activity']
app.on('POST', paths, async (c) => {
  const form = await c.req.json<Form>()
  await store(form)
  return c.json({receipt: form.key}, 201)
})

serve({fetch: app.fetch, port: Number(process.env.SAHA_PORT), hostname: '127.0.0.1'})
