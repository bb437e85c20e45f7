import type {Definition, Redemption} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {pathOf} from '@saha/contract/routes'
import {makeBatch} from '../../server/src/invitations/batches.queries.ts'
import {makePassKeys, signBlinded, tokenOfPass} from '../../server/src/invitations/passes.ts'
import {openStore} from '../../server/src/storage/open.ts'
import type {Bench} from '../harness/bench.ts'
import {measured, type Report} from '../harness/figures.ts'
import type {Server} from '../harness/programs.ts'
import {prepareStore, startSaha} from '../harness/saha.ts'
import {median} from '../harness/statistics.ts'
import {municipality} from '../survey/definition.ts'
import {measuredThread, threadsDefinition} from '../threads/definition.ts'

/** Codes that are redeemed, and passes that are checked, in one round. */
const used = 100

/** What letters to five thousand people cost the server, and what each of their passes costs it. */
export async function measureInvitations(bench: Bench): Promise<Report> {
  const definition = invited()
  const database = await prepareStore(bench, 'invitations', definition)
  const store = await openStore(database)
  bench.atEnd(store.close)
  const consultation = definition.consultations[0]?.id ?? ''
  const saha = await startSaha(bench, database)
  const times = {
    made: [] as number[],
    signed: [] as number[],
    redeemed: [] as number[],
    checked: [] as number[],
  }
  const rounds = bench.isQuick ? 1 : 5
  let failed = 0
  for (let round = 1; round <= rounds; round++) {
    const start = performance.now()
    const batch = {name: `Round ${round}`, codes: limits.batchCodes}
    const {list} = await makeBatch(store.db, {municipality, consultation}, batch, {email: '', at: Date.now()})
    times.made.push(performance.now() - start)
    const points = list.slice(0, used).map(() => makePassKeys().publicKey)
    const replies: number[] = []
    for (const [at, blinded] of points.entries()) {
      const {time, status} = await redeem(saha, {code: list[at] ?? '', blinded})
      replies.push(time)
      if (status !== 200) failed += 1
    }
    times.redeemed.push(median(replies))
    times.signed.push(each(points, (blinded) => signBlinded(keys, blinded)))
    times.checked.push(each(points, (_, at) => tokenOfPass(keys, shownPass(at))))
    bench.say(
      `round ${round} of ${rounds}: ${limits.batchCodes} codes in ${Math.round(times.made.at(-1) ?? 0)} ms`,
    )
  }
  return {
    figures: [
      {
        what: `${limits.batchCodes.toLocaleString('en')} codes made`,
        measured: measured('ms', ...times.made),
        target: {atMost: 1_000},
      },
      {
        what: 'a code redeemed, with its proof',
        measured: measured('ms', ...times.redeemed),
        floor: {what: 'signing alone', measured: measured('ms', ...times.signed)},
        target: {atMost: 25},
      },
      {what: 'a pass checked', measured: measured('ms', ...times.checked), target: {atMost: 3}},
      {what: 'codes that were not redeemed', measured: measured('', failed), target: {atMost: 0}},
    ],
    notes: [
      `Codes are redeemed one after the other, ${used} in each round, over HTTP and to SQLite with \`synchronous=FULL\`; passes are checked without HTTP between.`,
      'A pass that is not genuine costs as much as one that is: what it should be has to be made first.',
    ],
  }
}

const keys = makePassKeys()

/** Of the right form, and not genuine. */
const shownPass = (number: number) => `${number.toString(16).padStart(32, '0')}.${'A'.repeat(86)}`

/** A thread in which those write who were invited. */
function invited(): Definition {
  const definition = threadsDefinition()
  for (const {activities} of definition.consultations)
    for (const activity of activities) activity.level = 'invitation'
  return definition
}

async function redeem({url}: Server, body: Redemption): Promise<{time: number; status: number}> {
  const start = performance.now()
  const reply = await fetch(url + pathOf('redeem', {municipality, activity: measuredThread}), {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify(body),
  })
  await reply.arrayBuffer()
  return {time: performance.now() - start, status: reply.status}
}

/** Milliseconds that one of these takes. */
function each<T>(items: readonly T[], work: (item: T, at: number) => unknown): number {
  const start = performance.now()
  items.forEach(work)
  return (performance.now() - start) / items.length
}
