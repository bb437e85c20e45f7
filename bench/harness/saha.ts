import {pathOf} from '@saha/contract/routes'
import type {ShownSurvey, Definition, Results} from '@saha/contract'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {openConnection} from '../load/connection.ts'
import {prepareRequests, type Workload} from '../load/requests.ts'
import {activity, benchDefinition, municipality} from '../survey/definition.ts'
import type {Bench} from './bench.ts'
import {runProgram, type Server} from './programs.ts'

const address = {municipality, activity}

/** Where the measured survey is read and answered. */
export const paths = {
  activity: pathOf('readActivity', address),
  responses: pathOf('sendResponse', address),
  results: pathOf('readResults', address),
  receipts: pathOf('readReceipt'),
}

/** A new store with the measured survey in it, made by the product's own command. */
export async function prepareStore(bench: Bench, name: string, definition: Definition = benchDefinition()) {
  const database = join(bench.folder, `${name}.db`)
  const file = join(bench.folder, `${name}.json`)
  writeFileSync(file, JSON.stringify(definition))
  await runProgram({script: 'server/src/cli.ts', args: ['import', file], env: {SAHA_DATABASE: database}})
  return database
}

/** The product, as `npm start` runs it, on a store of its own. */
export async function startSaha(
  bench: Bench,
  database: string,
  script = 'server/src/main.ts',
): Promise<Server> {
  // All the load comes from one network, which is counted as ever but never sends too much.
  return bench.startServer({script, env: {SAHA_DATABASE: database, SAHA_MOST_PER_MINUTE: '999999999'}})
}

/** The measured survey, as elements read it. */
export async function readActivity({url}: Pick<Server, 'url'>): Promise<ShownSurvey> {
  return (await (await fetch(url + paths.activity)).json()) as ShownSurvey
}

/** Responses to the measured survey, as many as the load can send. */
export async function responses(server: Pick<Server, 'url'>): Promise<Workload> {
  const {survey, version} = await readActivity(server)
  return {is: 'respond', path: paths.responses, survey, version}
}

export async function readResults({url}: Pick<Server, 'url'>): Promise<Results> {
  return (await (await fetch(url + paths.results)).json()) as Results
}

/** Has residents answer one after the other. */
export async function answer(server: Server, people: number): Promise<void> {
  const nextRequest = prepareRequests(await responses(server))()
  const connection = await openConnection(server.port)
  for (let person = 0; person < people; person++) await connection.send(nextRequest())
  connection.close()
}

/** Has residents answer, twelve at a time, until a snapshot is published. */
export async function answerUntilPublished(server: Server): Promise<Results> {
  for (;;) {
    await answer(server, 12)
    await sleep(250)
    const results = await readResults(server)
    if (results.snapshot) return results
  }
}
