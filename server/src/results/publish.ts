import type {Snapshot, Survey} from '@saha/contract'
import {canonicalJson, nextStep, publishSurvey, type QuestionTally} from '@saha/domain'
import {hash} from 'node:crypto'
import type {Store} from '../storage/open.ts'
import {
  foldBatch,
  FORM,
  lockBatches,
  PUBLISHED,
  readTally,
  type AddToTally,
  type Batch,
  type TallyRow,
} from '../storage/tally.queries.ts'
import {
  addSnapshot,
  beginBatch,
  endCounting,
  findDue,
  newestSnapshot,
  readSurvey,
  sealBatch,
} from './results.queries.ts'

const MINUTE = 60_000

/**
 * Seals or publishes the batches of one activity, as `nextStep` decides, in one transaction. Whichever process comes
 * first does it; the others then find nothing left to do.
 *
 * @param number of the activity.
 * @param now milliseconds since 1970.
 * @returns whether there is a new snapshot.
 */
export async function publishActivity(
  db: Store,
  addToTally: AddToTally,
  number: number,
  now: number,
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const batch = (await lockBatches(transaction, [number])).get(number)
    // What was due before the lock may have been done meanwhile, or been put off by another closing time.
    const [due] = await findDue(transaction, now, number)
    if (!batch || !due) return false
    const {smallest, isClosed} = due
    const step = nextStep({open: batch.changes, waiting: batch.waiting, isClosed, smallest})
    const full = dueBatches(batch, step)
    for (const one of full) await foldBatch(transaction, addToTally, number, one)
    if (full.length > 0) await publishCounts(transaction, batch, smallest, now)
    if (step === 'seal') await sealBatch(transaction, number)
    if (step === 'publish-all') await beginBatch(transaction, number)
    if (isClosed) await endCounting(transaction, number)
    return full.length > 0
  })
}

/** Numbers of the batches that a step publishes. */
function dueBatches({number, changes, waiting}: Batch, step: ReturnType<typeof nextStep>): number[] {
  if (step === 'wait') return []
  const sealed = waiting > 0 ? [number - 1] : []
  return step === 'publish-all' && changes > 0 ? [...sealed, number] : sealed
}

/** Publishes what the published counts say now. */
async function publishCounts(db: Store, {activity, version}: Batch, smallest: number, now: number) {
  const survey: Survey = JSON.parse(await readSurvey(db, activity, version))
  const {people, questions} = sortTally(await readTally(db, activity, PUBLISHED))
  const at = now - (now % MINUTE)
  const snapshot: Snapshot = {
    number: (await newestSnapshot(db, activity)) + 1,
    at: new Date(at).toISOString(),
    people,
    questions: publishSurvey(survey, people, questions, smallest),
  }
  const content = canonicalJson(snapshot)
  await addSnapshot(db, {
    activity,
    number: snapshot.number,
    at,
    hash: hash('sha256', content),
    people,
    content,
  })
}

function sortTally(rows: readonly TallyRow[]) {
  const questions = new Map<string, QuestionTally>(
    [...Map.groupBy(rows, ({question}) => question)].map(([question, cells]) => [
      question,
      new Map(cells.map(({cell, count}) => [cell, count])),
    ]),
  )
  return {people: questions.get(FORM)?.get(FORM) ?? 0, questions}
}
