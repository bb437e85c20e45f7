import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {packReply} from '../floors/prepared-reply.ts'
import type {Bench} from '../harness/bench.ts'
import {measured, ratio, type Report} from '../harness/figures.ts'
import type {Server} from '../harness/programs.ts'
import {compare, noteOnLoad} from '../harness/rounds.ts'
import {answerUntilPublished, paths, prepareStore, startSaha} from '../harness/saha.ts'
import {headersOf, openConnection} from '../load/connection.ts'
import {readRequest, type Workload} from '../load/requests.ts'

const connections = 50
/** As browsers ask. */
const headers = {'accept-encoding': 'gzip, deflate, br, zstd'}
const workload: Workload = {is: 'read', path: paths.results, headers}

/** How many times a second the result can be read. */
export async function measureReads(bench: Bench): Promise<Report> {
  const saha = await startSaha(bench, await prepareStore(bench, 'reads'))
  await answerUntilPublished(saha)
  const reply = join(bench.folder, 'reply.json')
  const size = await keepReply(saha, reply)
  const node = await bench.startServer({script: 'bench/floors/node-http.ts', args: [reply]})
  const hono = await bench.startServer({
    script: 'bench/floors/bare-hono.ts',
    args: [join(bench.folder, 'bare.db'), reply],
  })

  const found = await compare(bench, {
    saha: {server: saha, connections, workload},
    node: {server: node, connections, workload},
    hono: {server: hono, connections, workload},
  })

  return {
    figures: [
      {
        what: 'results read, 50 connections',
        measured: found.saha.perSecond,
        floor: {what: 'node:http', measured: found.node.perSecond},
        target: {atLeast: 18_000},
      },
      {
        what: 'compared with node:http sending the same bytes',
        measured: ratio(found.saha.perSecond, found.node.perSecond),
        floor: {what: 'bare Hono', measured: ratio(found.hono.perSecond, found.node.perSecond)},
        target: {atLeast: 0.5},
      },
      {
        what: 'processor time of one read',
        measured: found.saha.processor,
        floor: {what: 'node:http', measured: found.node.processor},
      },
      {
        what: 'p99 of the reply',
        measured: found.saha.p99,
        floor: {what: 'node:http', measured: found.node.p99},
      },
      {
        what: 'requests that were not answered with 200',
        measured: measured('', found.saha.failed + found.node.failed + found.hono.failed),
        target: {atMost: 0},
      },
    ],
    notes: [
      `The result of ten questions, ${size} bytes as a browser receives it (\`accept-encoding: ${headers['accept-encoding']}\`).`,
      'The floors send the very bytes and headers that Saha sent.',
      noteOnLoad(found),
    ],
  }
}

/** Keeps a reply of ours, as it crosses the wire, for the floors to send; gives its size. */
async function keepReply({port}: Server, path: string): Promise<number> {
  const connection = await openConnection(port)
  const reply = await connection.send(readRequest(paths.results, headers))
  connection.close()
  writeFileSync(path, packReply({...reply, headers: headersOf(reply.head)}))
  return reply.body.length
}
