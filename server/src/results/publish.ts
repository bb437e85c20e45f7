import type {Snapshot, Survey} from '@saha/contract'
import {
  canonicalJson,
  CHANNELS,
  nextStep,
  publishChannels,
  publishSurvey,
  type BatchStep,
  type QuestionTally,
} from '@saha/domain'
import {hash} from 'node:crypto'
import {endInvitations} from '../invitations/end-invitations.queries.ts'
import {destroyKey} from '../levels/marks.queries.ts'
import type {Store} from '../storage/open.ts'
import {
  countFolded,
  foldBatch,
  FORM,
  lockBatches,
  PUBLISHED,
  readTally,
  type AddToTally,
  type Batch,
  type TallyRow,
} from '../storage/tally.queries.ts'
import {addSnapshot, endCounting, findDue, newestSnapshot, readSurvey, saveBatch} from './results.queries.ts'

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
    const {changes: open, waiting, moved} = batch
    const step = nextStep({open, waiting, moved, isClosed, smallest})
    const full = dueBatches(batch, step)
    const isEnough = (await countFolded(transaction, number, full)) >= smallest
    const publish = isEnough ? step.publish : []
    if (publish.length > 0) {
      for (const one of full) await foldBatch(transaction, addToTally, number, one)
      await publishCounts(transaction, batch, smallest, now)
    }
    if (publish.length > 0 || step.seal) await saveBatch(transaction, batchAfter(batch, {...step, publish}))
    if (isClosed) {
      await endCounting(transaction, number)
      await destroyKey(transaction, number)
      await endInvitations(transaction, number)
    }
    return publish.length > 0
  })
}

/** Numbers of the batches that a step publishes. */
function dueBatches({number, published, moved_batch}: Batch, {publish}: BatchStep): number[] {
  const sealed = Array.from({length: number - 1 - published}, (_, at) => published + 1 + at)
  return publish.flatMap((which) => {
    if (which === 'waiting') return sealed
    return which === 'open' ? [number] : [moved_batch]
  })
}

/** How the batches of an activity stand after a step. */
function batchAfter(batch: Batch, {publish, seal}: BatchStep): Batch {
  const {number, changes, waiting, published, moved, moved_batch} = batch
  const isOut = (which: BatchStep['publish'][number]) => publish.includes(which)
  const begins = seal || isOut('open')
  const sealed = isOut('waiting') ? 0 : waiting
  return {
    ...batch,
    number: begins ? number + 1 : number,
    changes: begins ? 0 : changes,
    waiting: sealed + (begins && !isOut('open') ? changes : 0),
    published: isOut('open') ? number : isOut('waiting') ? number - 1 : published,
    moved: isOut('moved') ? 0 : moved,
    moved_batch: isOut('moved') ? moved_batch - 1 : moved_batch,
  }
}

/** Publishes what the published counts say now. */
async function publishCounts(db: Store, {activity, version}: Batch, smallest: number, now: number) {
  const survey: Survey = JSON.parse(await readSurvey(db, activity, version))
  const {people, questions} = sortTally(await readTally(db, activity, PUBLISHED))
  const channels = publishChannels(people, questions.get(CHANNELS) ?? new Map(), smallest)
  const at = now - (now % MINUTE)
  const snapshot: Snapshot = {
    number: (await newestSnapshot(db, activity)) + 1,
    at: new Date(at).toISOString(),
    people,
    ...(channels !== undefined && {channels}),
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
