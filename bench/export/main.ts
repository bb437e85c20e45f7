/** A server that makes one file of all responses, in a process whose memory is its own. The job comes as JSON. */
import {mkdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {setTimeout as sleep} from 'node:timers/promises'
import {
  addExport,
  claimExport,
  countResponses,
  findExport,
} from '../../server/src/downloads/exports.queries.ts'
import {pathOfExport} from '../../server/src/downloads/make-export.ts'
import {makeInWorker} from '../../server/src/downloads/make-in-worker.ts'
import {knowActivities} from '../../server/src/activities/known-activities.ts'
import {createLog, createSaha} from '../../server/src/saha.ts'
import {openStore} from '../../server/src/storage/open.ts'
import {writeRaw} from '../floors/raw-rows.ts'
import {activity, municipality} from '../survey/definition.ts'
import type {ExportJob, ExportOutcome} from './job.ts'

const {database, folder, format}: ExportJob = JSON.parse(await text(process.stdin))
mkdirSync(folder, {recursive: true})
const outcome = await watched(
  format === 'raw' ? async () => writeRaw(database, join(folder, 'raw')) : await oneFile(format),
)
process.stdout.write(JSON.stringify(outcome))
process.exit()

type Work = () => Promise<{rows: number; bytes: number}>

/** A file as somebody of the municipality asks for it, made beside an idle server. */
async function oneFile(wanted: Exclude<ExportJob['format'], 'raw'>): Promise<Work> {
  const store = await openStore(database)
  const publicUrl = 'https://saha.example'
  const exports = {folder, database}
  await createSaha({store, publicUrl, log: createLog('silent'), elements: '/nowhere', exports})
  const found = await knowActivities(store.db, Date.now).findSurvey(municipality, activity)
  if (!found) throw new Error('The store does not hold the measured survey.')
  const owner = {activity: found.number, email: 'analyst@town.example'}
  const wish = {format: wanted, shape: 'wide' as const, labels: null, freeText: true}
  const of = await countResponses(store.db, found.number)
  const {id} = await addExport(store.db, owner, {wish, name: 'responses', of, at: Date.now()})
  const make = makeInWorker(exports)
  return async () => {
    const row = await claimExport(store.db, Date.now())
    if (!row) throw new Error('Nobody has asked for a file.')
    await make(row, new AbortController().signal)
    const {written = 0} = (await findExport(store.db, owner, id)) ?? {}
    return {rows: written, bytes: statSync(pathOfExport(folder, id)).size}
  }
}

async function watched(work: Work): Promise<ExportOutcome> {
  // What was needed to start is let go first.
  await sleep(1_000)
  const idle = process.memoryUsage.rss()
  let peak = idle
  const watching = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20)
  const [start, before] = [performance.now(), process.cpuUsage()]
  const done = await work()
  const {user, system} = process.cpuUsage(before)
  clearInterval(watching)
  const seconds = (performance.now() - start) / 1_000
  return {
    ...done,
    seconds,
    processor: (user + system) / 1e6,
    idle,
    peak: Math.max(peak, process.memoryUsage.rss()),
  }
}
