import type {CommentsPage, Ticket} from '@saha/contract'
import {pathOf} from '@saha/contract/routes'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import type {Bench} from '../harness/bench.ts'
import {measured, ratio, type Report} from '../harness/figures.ts'
import {syncTime} from '../harness/machine.ts'
import type {Server} from '../harness/programs.ts'
import {compare, noteOnLoad} from '../harness/rounds.ts'
import {prepareStore} from '../harness/saha.ts'
import type {CommentWorkload} from '../load/requests.ts'
import {measuredThread, otherThread, threadPath, threadsDefinition} from '../threads/definition.ts'
import {fillThread} from '../threads/fill-thread.ts'

const connections = 50

/** Milliseconds for which somebody writes: a form that is sent at once looks like a program's, and is asked for work. */
const writing = 7_000

/** Comments of the measured thread, and all others beside them. */
const towns = {
  small: {here: 50, elsewhere: 10_000},
  large: {here: 5_000, elsewhere: 200_000},
}

/** How many comments a second are on disk before they are answered. */
export async function measureCommentWrites(bench: Bench): Promise<Report> {
  const small = await startTown(bench, 'small')
  const large = await startTown(bench, 'large')
  const bare = await bench.startServer({
    script: 'bench/floors/bare-hono.ts',
    args: [join(bench.folder, 'bare-comments.db')],
  })
  const [workload, other] = await Promise.all([comments(small), comments(large)])
  await sleep(writing)

  const found = await compare(bench, {
    small: {server: small, connections, workload},
    large: {server: large, connections, workload: other},
    bare: {server: bare, connections, workload},
    alone: {server: small, connections: 1, workload},
  })

  const floor = (value: 'perSecond' | 'processor' | 'p99') => ({
    what: 'bare Hono',
    measured: found.bare[value],
  })
  const failed = Object.values(found).reduce((sum, one) => sum + one.failed, 0)
  const [here, others] = [towns.large.here, towns.large.elsewhere].map((count) => count.toLocaleString('en'))
  return {
    figures: [
      {
        what: `comments published, ${connections} connections`,
        measured: found.small.perSecond,
        floor: floor('perSecond'),
        target: {atLeast: 6_000},
      },
      {what: 'processor time of one comment', measured: found.small.processor, floor: floor('processor')},
      {
        what: `… in a thread of ${here}, among ${others} others`,
        measured: found.large.processor,
        floor: {what: 'thread of 50', measured: found.small.processor},
      },
      {
        what: '… compared',
        measured: ratio(found.large.processor, found.small.processor),
        target: {atMost: 1.2},
      },
      {what: 'p99 of the reply', measured: found.small.p99, floor: floor('p99')},
      {what: 'comments published, 1 connection', measured: found.alone.perSecond},
      {what: 'requests that were not answered with 201', measured: measured('', failed), target: {atMost: 0}},
      {
        what: 'comments that were not published at once',
        measured: measured('', await countWaiting(small)),
        target: {atMost: 0},
      },
    ],
    notes: [
      'SQLite with WAL and `synchronous=FULL`; some 5,000 different texts of about 170 characters, Arabic and English.',
      'The spam defence judges each, but asks nobody for a proof of work because there are many: that setting is off.',
      'Bare Hono parses the JSON and stores it in groups; it cleans, judges and counts nothing, and has no threads.',
      `One write of 4 KB takes ${syncTime(bench.folder).toFixed(2)} ms here until it is safely on disk.`,
      noteOnLoad(found),
    ],
  }
}

async function startTown(bench: Bench, town: keyof typeof towns): Promise<Server> {
  const database = await prepareStore(bench, `writes-${town}`, threadsDefinition())
  await fillThread(database, measuredThread, towns[town].here)
  await fillThread(database, otherThread, towns[town].elsewhere)
  return bench.startServer({
    script: 'server/src/main.ts',
    env: {SAHA_DATABASE: database, SAHA_MOST_PER_MINUTE: '0'},
  })
}

async function comments({url}: Server): Promise<CommentWorkload> {
  const page = await read<CommentsPage>(url + threadPath)
  const {ticket} = await read<Ticket>(url + pathOf('readTicket'))
  return {is: 'comment', path: threadPath, parents: page.comments.map(({id}) => id), ticket}
}

async function countWaiting({url}: Server): Promise<number> {
  const [municipality = '', activity = ''] = threadPath.split('/').slice(-2)
  const account = await read<{waiting: number}>(url + pathOf('readModeration', {municipality, activity}))
  return account.waiting
}

async function read<T>(url: string): Promise<T> {
  return (await (await fetch(url)).json()) as T
}
