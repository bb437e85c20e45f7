import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {packReply} from '../floors/prepared-reply.ts'
import type {Bench} from '../harness/bench.ts'
import {measured, ratio, type Report} from '../harness/figures.ts'
import type {Server} from '../harness/programs.ts'
import {compare, noteOnLoad} from '../harness/rounds.ts'
import {prepareStore, startSaha} from '../harness/saha.ts'
import {quantile} from '../harness/statistics.ts'
import {headersOf, openConnection} from '../load/connection.ts'
import {readRequest, type Workload} from '../load/requests.ts'
import {measuredThread, otherThread, threadPath, threadsDefinition} from '../threads/definition.ts'
import {fillThread} from '../threads/fill-thread.ts'
import {measurePages, measureSearches, openThread} from '../threads/in-process.ts'

const connections = 50
/** As browsers ask. */
const headers = {'accept-encoding': 'gzip, deflate, br, zstd'}
const workload: Workload = {is: 'read', path: threadPath, headers}

/** Comments of the measured thread, and all others beside them. */
const towns = {
  small: {here: 50, elsewhere: 0},
  usual: {here: 5_000, elsewhere: 3_000},
  large: {here: 50_000, elsewhere: 0},
  busy: {here: 5_000, elsewhere: 100_000},
}
type Town = keyof typeof towns

/** Words that everybody writes, that some write, that nobody writes. */
const searches = [
  'الحديقة',
  'إنارة',
  'library',
  'نافوره',
  'زبرجد',
  'casino',
  'parks department',
  'شارع زبرجد',
]

/** How often a thread can be read, and what that costs as it grows. */
export async function measureThreadReads(bench: Bench): Promise<Report> {
  const databases = await fillTowns(bench)
  const costs = await measureMaking(bench, databases)
  const found = await measureServing(bench, databases)
  const {read, size} = found
  const comments = (town: Town) => `${towns[town].here.toLocaleString('en')} comments`
  const all = ({here, elsewhere}: (typeof towns)[Town]) =>
    `${(here + elsewhere).toLocaleString('en')} in the store`
  const grows = (what: string, town: Town, of: Town) => ({
    what: `processor time of a page made anew, ${what}`,
    measured: ratio(costs.pages[town].processor, costs.pages[of].processor),
    target: {atMost: 1.1},
  })
  return {
    figures: [
      {
        what: `first page of ${comments('usual')}, ${connections} connections`,
        measured: read.usual.perSecond,
        floor: {what: 'node:http', measured: read.node.perSecond},
        target: {atLeast: 18_000},
      },
      {
        what: 'compared with node:http sending the same bytes',
        measured: ratio(read.usual.perSecond, read.node.perSecond),
        target: {atLeast: 0.4},
      },
      {
        what: `processor time of one, ${comments('large')} against ${comments('small')}`,
        measured: ratio(read.large.processor, read.small.processor),
        floor: {what: comments('small'), measured: read.small.processor},
        target: {atMost: 1.1},
      },
      {
        what: 'p99 of the reply',
        measured: read.usual.p99,
        floor: {what: 'node:http', measured: read.node.p99},
      },
      {
        what: `page made anew after a change, ${comments('usual')}`,
        measured: costs.pages.usual.time,
        floor: {what: comments('small'), measured: costs.pages.small.time},
      },
      grows(`${comments('usual')} against ${comments('small')}`, 'usual', 'small'),
      grows(`${comments('large')} against ${comments('small')}`, 'large', 'small'),
      grows(`${all(towns.busy)} against ${all(towns.usual)}`, 'busy', 'usual'),
      {
        what: `search in ${comments('large')}, p95`,
        measured: costs.search,
        target: {atMost: 30},
      },
      {
        what: '… and nothing else in that process for',
        measured: costs.pause,
      },
      {
        what: 'requests that were not answered with 200',
        measured: measured(
          '',
          Object.values(read).reduce((sum, {failed}) => sum + failed, 0),
        ),
        target: {atMost: 0},
      },
    ],
    notes: [
      `A page of fifty comments, ${size} bytes as a browser receives it (\`accept-encoding: ${headers['accept-encoding']}\`).`,
      'The floor sends the very bytes and headers that Saha sent.',
      'Pages made anew are read, written and compressed by the functions that the server calls; the search is for words that many, some and no comments hold, in turn.',
      noteOnLoad(read),
    ],
  }
}

async function fillTowns(bench: Bench): Promise<Record<Town, string>> {
  const filled: [string, string][] = []
  for (const [town, {here, elsewhere}] of Object.entries(towns)) {
    const database = await prepareStore(bench, town, threadsDefinition())
    await fillThread(database, otherThread, elsewhere)
    await fillThread(database, measuredThread, here)
    bench.say(`${(here + elsewhere).toLocaleString('en')} comments stored`)
    filled.push([town, database])
  }
  return Object.fromEntries(filled) as Record<Town, string>
}

/** Values that are thrown away. */
const warmUp = 10

/** In turns, so that whatever else the machine does falls on all of them alike. */
async function measureMaking(bench: Bench, databases: Record<Town, string>) {
  const names = Object.keys(towns) as Town[]
  const pages = Object.fromEntries(
    names.map((town) => [town, {time: measured('ms'), processor: measured('µs')}]),
  ) as Record<Town, {time: ReturnType<typeof measured>; processor: ReturnType<typeof measured>}>
  const open = await Promise.all(
    names.map(async (town) => [town, await openThread(databases[town])] as const),
  )
  // What is compiled while it runs would count for whichever comes first.
  for (const [, thread] of open) await measurePages(thread, {}, warmUp)
  for (let round = 0; round < (bench.isQuick ? 9 : 41); round++)
    for (const [town, thread] of open) {
      const {time, processor} = await measurePages(thread, {}, 1)
      pages[town].time.values.push(...time)
      pages[town].processor.values.push(...processor)
    }
  const search = measured('ms')
  const pause = measured('ms')
  const large = await openThread(databases.large)
  for (let round = 0; round < (bench.isQuick ? 2 : 5); round++) {
    const {times, longestPause} = await measureSearches(large, searches, 5)
    search.values.push(
      quantile(
        times.toSorted((a, b) => a - b),
        0.95,
      ),
    )
    pause.values.push(longestPause)
  }
  for (const {store} of [large, ...open.map(([, thread]) => thread)]) await store.close()
  return {pages, search, pause}
}

async function measureServing(bench: Bench, databases: Record<Town, string>) {
  const [small, usual, large] = await Promise.all(
    (['small', 'usual', 'large'] as const).map((town) => startSaha(bench, databases[town])),
  )
  if (!small || !usual || !large) throw new Error('Every server has started.')
  const reply = join(bench.folder, 'reply.json')
  const size = await keepReply(usual, reply)
  const node = await bench.startServer({script: 'bench/floors/node-http.ts', args: [reply]})
  const read = await compare(bench, {
    usual: {server: usual, connections, workload},
    node: {server: node, connections, workload},
    small: {server: small, connections, workload},
    large: {server: large, connections, workload},
  })
  return {read, size}
}

/** Keeps a reply of ours, as it crosses the wire, for the floor to send; gives its size. */
async function keepReply({port}: Server, path: string): Promise<number> {
  const connection = await openConnection(port)
  const reply = await connection.send(readRequest(threadPath, headers))
  connection.close()
  writeFileSync(path, packReply({...reply, headers: headersOf(reply.head)}))
  return reply.body.length
}
