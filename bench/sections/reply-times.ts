import {pathOf, staffPathOf, staffRoutes} from '@saha/contract/routes'
import {knowActivities} from '../../server/src/activities/known-activities.ts'
import {eraseThread} from '../../server/src/comments/erase-thread.queries.ts'
import {openMailServer} from '../../server/src/mail/mail.test-kit.ts'
import {makeLinkSecret} from '../../server/src/staff/link-secret.ts'
import {keepRecovery} from '../../server/src/staff/recovery.queries.ts'
import {findStaff} from '../../server/src/staff/staff.queries.ts'
import {openStore, type Store} from '../../server/src/storage/open.ts'
import type {Bench} from '../harness/bench.ts'
import {measured, type Figure, type Report} from '../harness/figures.ts'
import {runProgram, type Server} from '../harness/programs.ts'
import {prepareStore} from '../harness/saha.ts'
import {compareRanks, median} from '../harness/statistics.ts'
import {municipality} from '../survey/definition.ts'
import {repeatableRandom, type Random} from '../survey/responses.ts'
import {measuredThread, otherThread, threadsDefinition} from '../threads/definition.ts'

/** Requests of each kind in one round. */
const calls = 2_000
/** The same for signing in, where every password is hashed for tens of milliseconds. */
const signIns = 200
/** Standard deviations that chance alone exceeds once in a thousand comparisons. */
const chance = 3.29
const email = 'clerk@bench.example'

/** A request, by what it asks about. */
type Ask = () => Promise<Response>

/** Times of requests whose replies are the same, whatever they ask about. */
interface Kinds {
  what: string
  /** Default: `calls`. */
  calls?: number
  /** What the others are compared with. */
  nothing: Ask
  others: Record<string, Ask>
}

/** Whether the time of a reply gives away what its words do not. */
export async function measureReplyTimes(bench: Bench): Promise<Report> {
  const database = await prepareStore(bench, 'reply-times', threadsDefinition())
  const args = ['staff', 'add', email, '--municipality', municipality, '--json']
  await runProgram({script: 'server/src/cli.ts', args, env: {SAHA_DATABASE: database}})
  const post = await openMailServer()
  bench.atEnd(post.close)
  const saha = await bench.startServer({
    script: 'server/src/main.ts',
    env: {
      SAHA_DATABASE: database,
      SAHA_MOST_PER_MINUTE: '0',
      SAHA_PROXIES: '1',
      SAHA_SMTP_URL: post.address,
      SAHA_MAIL_FROM: 'saha@bench.example',
    },
  })
  const store = await openStore(database)
  bench.atEnd(store.close)

  const all = [await receipts(saha, store.db), await links(saha, store.db), letters(saha), guesses(saha)]
  const figures: Figure[] = []
  for (const kinds of all) figures.push(...(await compareKinds(bench, kinds)))
  return {
    figures,
    notes: [
      `${calls.toLocaleString('en')} requests of each kind in a round (${signIns} of signing in), over HTTP, one after the other, the kinds in another order each time; every pair is compared round by round.`,
      `By rank: of all pairs of one request of each kind, those in which that of the first takes longer; 50% is chance. How far that is from chance is told in standard deviations; chance alone exceeds ${chance} once in a thousand comparisons.`,
      'A receipt that leads to something has another reply, so that its time tells nothing new: it stands here to show that the comparison sees a difference where there is one.',
    ],
  }
}

/** Receipts: one that leads to nothing, one whose contribution was erased, one that can be none, one that leads somewhere. */
async function receipts({url}: Server, db: Store): Promise<Kinds> {
  const erased = await comment(url, measuredThread)
  const known = await comment(url, otherThread)
  const expired = await knowActivities(db, Date.now).findThread(municipality, measuredThread)
  await eraseThread(db, expired?.number ?? 0)
  const ask = (code: string) => () => fetch(url + pathOf('readReceipt'), {headers: {'saha-receipt': code}})
  return {
    what: 'receipt',
    nothing: ask('0000-0000-0000-0000-0000'),
    others: {'that was erased': ask(erased), 'that can be none': ask('x'), [control]: ask(known)},
  }
}

/** Has a reply of its own. */
const control = 'that leads to a comment'

/** Writes a comment. @returns its receipt. */
async function comment(url: string, activity: string): Promise<string> {
  const reply = await fetch(url + pathOf('sendComment', {municipality, activity}), {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({
      key: '0'.repeat(32),
      name: 'Amal',
      text: 'More benches, please.',
    }),
  })
  if (!reply.ok) throw new Error(`The comment was refused: ${await reply.text()}`)
  return ((await reply.json()) as {receipt: string}).receipt
}

/** Links to a new password: one that never was, one that was used, one that has run out. */
async function links(saha: Server, db: Store): Promise<Kinds> {
  const person = (await findStaff(db, email)) ?? ''
  const [used, late, never] = [makeLinkSecret(), makeLinkSecret(), makeLinkSecret()]
  await keepRecovery(db, person, used.hash, Date.now())
  const recover = (secret: string) => () =>
    askAsStaff(saha, 'recover', {secret, password: 'four quiet green trees'})
  const {status} = await recover(used.secret)()
  if (status !== 204) throw new Error(`The link was refused: ${status}`)
  await keepRecovery(db, person, late.hash, Date.now() - 7_200_000)
  return {
    what: 'link to a new password',
    nothing: recover(never.secret),
    others: {'that was used': recover(used.secret), 'that has run out': recover(late.secret)},
  }
}

/** Letters with such a link: for an address that nobody has, and for one that somebody has. */
function letters(saha: Server): Kinds {
  let asked = 0
  return {
    what: 'letter asked for, to an address',
    nothing: () => askAsStaff(saha, 'askRecovery', {email: `nobody${asked++}@bench.example`}),
    others: {'that somebody has': () => askAsStaff(saha, 'askRecovery', {email})},
  }
}

/** Wrong passwords, each from a network of its own: for an address that nobody has, and for one that somebody has. */
function guesses(saha: Server): Kinds {
  let asked = 0
  const guess = (address: (number: number) => string) => async () => {
    const number = asked++
    const body = {email: address(number), password: 'a guess, and a wrong one'}
    const reply = await askAsStaff(saha, 'signIn', body, `10.${number >> 8}.${number & 255}.1`)
    if (reply.status !== 401) throw new Error(`A wrong password was answered with ${reply.status}.`)
    return reply
  }
  return {
    what: 'wrong password, for an address',
    calls: signIns,
    nothing: guess((number) => `nobody${number}@bench.example`),
    others: {'that somebody has': guess(() => email)},
  }
}

/** @param from the address that a proxy in front would name. */
function askAsStaff(
  {url}: Server,
  name: 'recover' | 'askRecovery' | 'signIn',
  body: object,
  from = '10.255.255.255',
): Promise<Response> {
  return fetch(url + staffPathOf(name), {
    method: staffRoutes[name].method,
    headers: {
      'content-type': 'application/json',
      origin: url,
      'sec-fetch-site': 'same-origin',
      'x-forwarded-for': from,
    },
    body: JSON.stringify(body),
  })
}

async function compareKinds(
  bench: Bench,
  {what, calls: most = calls, nothing, others}: Kinds,
): Promise<Figure[]> {
  const kinds = Object.entries({nothing, ...others})
  const found = new Map(Object.keys(others).map((name) => [name, {apart: [], share: [], from: []} as Found]))
  const rounds = bench.isQuick ? 1 : 5
  for (let round = 1; round <= rounds; round++) {
    const times = await timesOf(kinds, bench.isQuick ? most / 10 : most, repeatableRandom(round))
    const base = times.get('nothing') ?? []
    for (const [name, {apart, share, from}] of found) {
      const own = times.get(name) ?? []
      const ranks = compareRanks(own, base)
      apart.push(Math.abs(median(own) / median(base) - 1) * 100)
      share.push(ranks.share * 100)
      from.push(Math.abs(ranks.deviations))
    }
    bench.say(`${what}, round ${round} of ${rounds}: ${Math.round(median(base) * 1_000)} µs`)
  }
  return [...found].flatMap(([name, {apart, share, from}]): Figure[] => [
    {
      what: `${what} ${name}, and one that never was: medians apart`,
      measured: measured('%', ...apart),
      ...(name !== control && {target: {atMost: 5}}),
    },
    {what: '… by rank', measured: measured('%', ...share)},
    {
      what: '… standard deviations from chance',
      measured: measured('', ...from),
      ...(name !== control && {target: {atMost: chance}}),
    },
  ])
}

interface Found {
  apart: number[]
  share: number[]
  from: number[]
}

/** Milliseconds of each request, by kind. */
async function timesOf(
  kinds: readonly (readonly [string, Ask])[],
  count: number,
  random: Random,
): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>(kinds.map(([name]) => [name, []]))
  for (let call = 0; call < count; call++)
    // Whatever comes first in each turn would be the one that waits for the others' tidying up.
    for (const [name, ask] of shuffled(kinds, random)) {
      const start = performance.now()
      const reply = await ask()
      await reply.arrayBuffer()
      times.get(name)?.push(performance.now() - start)
      if (reply.status === 429) throw new Error('The server slows the bench down.')
    }
  return times
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({item, at: random()}))
    .toSorted((a, b) => a.at - b.at)
    .map(({item}) => item)
}
