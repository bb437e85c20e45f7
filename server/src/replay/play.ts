import type {Activity, Answers, Definition, Results, Snapshot, SurveyReceipt} from '@saha/contract'
import {pathOf, routes} from '@saha/contract/routes'
import {createAdaptorServer} from '@hono/node-server'
import {randomBytes} from 'node:crypto'
import {once} from 'node:events'
import type {AddressInfo} from 'node:net'
import {setTimeout as sleep} from 'node:timers/promises'
import {importDefinition} from '../activities/import-definition.ts'
import {createLog, createSaha} from '../saha.ts'
import {migrate} from '../storage/migrate.ts'
import {openStore} from '../storage/open.ts'

/** Phones that send at once. */
const side = 32

/** How long a snapshot that is due may take before the replay gives up, in milliseconds. */
const patience = 30_000

export interface PlayNeeds {
  /** A database of its own: a file path or `postgres://…`, with no municipality `replay` in it. */
  database: string
  definition: Definition
  people: readonly Answers[]
  /** Told how many responses have been received so far. */
  onProgress: (received: number) => void
}

/**
 * Sends responses through the public interface of a server that is started for them, closes the survey, and waits for
 * the snapshot that closing publishes. Every seventh person answers as somebody else first and then changes that, and
 * beside every eleventh somebody answers and withdraws: none of it may be left in the figures.
 *
 * @returns what the public reads, and the milliseconds that sending took.
 * @throws Error when a response is refused or no snapshot comes.
 */
export async function play(needs: PlayNeeds): Promise<{snapshot: Snapshot; milliseconds: number}> {
  const store = await openStore(needs.database)
  await migrate(store)
  const {opens, closes} = await define(store.db, needs.definition)
  let now = Date.parse(opens)
  const saha = await createSaha({
    store,
    publicUrl: 'http://127.0.0.1',
    log: createLog('fatal'),
    perMinute: 0,
    now: () => now,
  })
  const server = createAdaptorServer({fetch: saha.app.fetch})
  try {
    await once(server.listen(0, '127.0.0.1'), 'listening')
    saha.start()
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const started = performance.now()
    await sendAll(address, needs)
    const milliseconds = performance.now() - started
    now = Date.parse(closes)
    return {snapshot: await awaitSnapshot(address, needs.people.length), milliseconds}
  } finally {
    server.close()
    await saha.stop()
    await store.close()
  }
}

const place = {municipality: 'replay', activity: 'sheet'}

async function define(db: Parameters<typeof importDefinition>[0], definition: Definition) {
  await importDefinition(db, definition)
  const [consultation] = definition.consultations
  if (!consultation) throw new Error('The definition has no consultation.')
  return consultation
}

async function sendAll(address: string, {people, onProgress}: PlayNeeds) {
  const {version}: Activity = await read(address + pathOf('readActivity', place))
  const answersOf = (person: number) => people[person % people.length] ?? {}
  let next = 0
  let received = 0
  async function sendInTurn() {
    for (let person = next++; person < people.length; person = next++) {
      const isSecondThought = person % 7 === 6
      const receipt = await send(address, version, answersOf(isSecondThought ? person + 1 : person))
      if (isSecondThought)
        await revise(address, 'changeResponse', receipt, {version, answers: answersOf(person)})
      if (person % 11 === 10)
        await revise(address, 'withdrawResponse', await send(address, version, answersOf(person)))
      onProgress(++received)
    }
  }
  await Promise.all(Array.from({length: side}, sendInTurn))
}

/** @returns the receipt. */
async function send(address: string, version: string, answers: Answers): Promise<string> {
  const reply = await fetch(address + pathOf('sendResponse', place), {
    method: routes.sendResponse.method,
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({key: randomBytes(16).toString('hex'), version, answers}),
  })
  if (reply.status !== 201) throw new Error(`A response was refused: ${await reply.text()}`)
  return ((await reply.json()) as SurveyReceipt).receipt
}

async function revise(
  address: string,
  route: 'changeResponse' | 'withdrawResponse',
  receipt: string,
  changes?: object,
) {
  const reply = await fetch(address + pathOf(route), {
    method: routes[route].method,
    headers: {'saha-receipt': receipt, ...(changes ? {'content-type': 'application/json'} : {})},
    ...(changes ? {body: JSON.stringify(changes)} : {}),
  })
  if (reply.status !== 200) throw new Error(`A second thought was refused: ${await reply.text()}`)
}

async function awaitSnapshot(address: string, people: number): Promise<Snapshot> {
  const deadline = Date.now() + patience
  for (;;) {
    const {snapshot}: Results = await read(address + pathOf('readResults', place))
    if (snapshot?.people === people) return snapshot
    if (Date.now() > deadline)
      throw new Error(`The snapshot counts ${snapshot?.people ?? 0} of ${people} people.`)
    await sleep(100)
  }
}

async function read<T>(address: string): Promise<T> {
  const reply = await fetch(address)
  if (!reply.ok) throw new Error(`${reply.status} from ${new URL(address).pathname}`)
  return (await reply.json()) as T
}
