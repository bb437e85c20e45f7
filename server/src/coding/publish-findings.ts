import type {FindingsSnapshot} from '@saha/contract'
import {record, type Doer} from '../audit/audit.queries.ts'
import {Refusal} from '../refusal.ts'
import type {Store} from '../storage/open.ts'
import {dropReadings, lockPlace, markOf, readPlaces, readReadings} from './coding.queries.ts'
import {composeFindings, stillThere, type OpenPlace} from './compose-findings.ts'
import {
  addFinding,
  dropQuotations,
  notePublished,
  readNewest,
  readQuotations,
  saveMarks,
} from './findings.queries.ts'

const MINUTE = 60_000

/**
 * Publishes what somebody has seen.
 *
 * @param seen names it: see `Composed`.
 * @throws Refusal `too-few-texts`; `changed-meanwhile` when it would be something else now.
 */
export async function publishFindings(db: Store, place: OpenPlace, seen: string, doer: Doer): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await lockPlace(transaction, place)
    const composed = await composeFindings(transaction, place, doer.at)
    if (composed.isTooFew) throw new Refusal('too-few-texts')
    if (composed.seen !== seen) throw new Refusal('changed-meanwhile')
    const {snapshot, marks, quotations} = composed
    await addFinding(transaction, place, snapshot)
    if (marks) await saveMarks(transaction, place, marks)
    const quoted = quotations.map(({text}) => text)
    await notePublished(transaction, place, quoted, Date.parse(snapshot.at))
    await record(transaction, {
      ...doer,
      act: 'findings-published',
      target: place.address,
      after: {
        ...(place.question && {question: place.question}),
        number: snapshot.number,
        quotations: quoted.length,
      },
    })
  })
}

/**
 * Forgets what hangs on texts of a place that were withdrawn, hidden or erased, or that say something else now. What was
 * quoted of them is taken out of what is published.
 *
 * @param only `quotations`: looks at nothing else, which is little work.
 * @param now milliseconds since 1970.
 * @returns whether there is a new publication.
 */
export async function forgetLost(
  db: Store,
  place: OpenPlace,
  only: 'quotations' | 'everything',
  now: number,
): Promise<boolean> {
  const quotations = await readQuotations(db, place)
  const quoted = quotations.map(({text}) => text)
  const isAll = only === 'everything'
  if (!isAll && quoted.length === 0) return false
  const texts = await place.source.read(db, place, isAll ? undefined : quoted)
  const kept = new Set(stillThere(quotations, texts).map(({text}) => text))
  const lost = quotations.filter(({text}) => !kept.has(text))
  const marks = new Map(texts.map((text) => [text.text, markOf(text)]))
  const stale = isAll
    ? (await readReadings(db, place)).filter(({text, mark}) => marks.get(text) !== mark)
    : []
  if (lost.length === 0 && stale.length === 0) return false
  return db.transaction().execute(async (transaction) => {
    await lockPlace(transaction, place)
    await dropReadings(
      transaction,
      place,
      stale.map(({mark}) => mark),
    )
    await dropQuotations(
      transaction,
      place,
      lost.map(({text}) => text),
    )
    const words = new Set(lost.filter(({since}) => since > 0).map((one) => one.words))
    return words.size > 0 && withoutQuotations(transaction, place, words, now)
  })
}

/** Publishes the same without some quotations. */
async function withoutQuotations(
  db: Store,
  place: OpenPlace,
  lost: ReadonlySet<string>,
  now: number,
): Promise<boolean> {
  const [newest] = await readNewest(db, [place.activity], place.question)
  if (!newest) return false
  const last: FindingsSnapshot = JSON.parse(newest.content)
  const quotations = last.quotations.filter(({words}) => !lost.has(words))
  if (quotations.length === last.quotations.length) return false
  const at = new Date(now - (now % MINUTE)).toISOString()
  await addFinding(db, place, {...last, number: last.number + 1, at, quotations})
  return true
}

/** Does so in all places. @param open a place with what it needs; `undefined` where there are no texts any more. */
export async function forgetAllLost(
  db: Store,
  open: (address: string, question: string) => Promise<OpenPlace | undefined>,
  only: 'quotations' | 'everything',
  now: number,
): Promise<string[]> {
  const changed: string[] = []
  for (const {address, question} of await readPlaces(db)) {
    const place = await open(address, question)
    if (place && (await forgetLost(db, place, only, now))) changed.push(address)
  }
  return changed
}
