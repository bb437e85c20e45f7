import type {Snapshot, Survey} from '@saha/contract'
import {
  canonicalJson,
  CHANNELS,
  nextStep,
  publishBreakdowns,
  publishChannels,
  publishOpenSurvey,
  publishSurvey,
  type BatchStep,
  type QuestionTally,
  type Weighed,
} from '@saha/domain'
import {hash} from 'node:crypto'
import {endInvitations} from '../invitations/end-invitations.queries.ts'
import {destroyKey} from '../levels/marks.queries.ts'
import {reconcileSurvey} from '../reconciliation/survey-account.queries.ts'
import type {Store} from '../storage/open.ts'
import {readRepresentation} from './representation/population.queries.ts'
import type {WeighedSurvey} from './representation/weighings.ts'
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
import {
  addSnapshot,
  endCounting,
  findDue,
  newestSnapshot,
  readSurvey,
  saveBatch,
  type DueActivity,
} from './results.queries.ts'

const MINUTE = 60_000

/**
 * Seals or publishes the batches of one activity, as `nextStep` decides, in one transaction. Whichever process comes
 * first does it; the others then find nothing left to do.
 *
 * @param number of the activity.
 * @param now milliseconds since 1970.
 * @param weighed everybody who answered, weighted to population figures, once it has closed.
 * @returns whether there is a new snapshot.
 */
export async function publishActivity(
  db: Store,
  addToTally: AddToTally,
  number: number,
  now: number,
  weighed?: WeighedSurvey,
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const batch = (await lockBatches(transaction, [number])).get(number)
    // What was due before the lock may have been done meanwhile, or been put off by another closing time.
    const [due] = await findDue(transaction, now, number)
    if (!batch || !due) return false
    // Somebody has withdrawn a response since everybody was weighted: once more, then.
    if (weighed && canonicalJson(weighed.batch) !== canonicalJson(batch)) return false
    const {smallest, isClosed} = due
    const {changes: open, waiting, moved} = batch
    const step = nextStep({open, waiting, moved, isClosed, smallest})
    const full = dueBatches(batch, step)
    const isEnough = (await countFolded(transaction, number, full)) >= smallest
    const publish = isEnough ? step.publish : []
    let isPublished = false
    if (publish.length > 0) {
      for (const one of full) await foldBatch(transaction, addToTally, number, one)
      isPublished = await publishCounts(transaction, batch, due, now, weighed?.weighed)
    }
    const isExact = isPublished && isClosed
    if (publish.length > 0 || step.seal)
      await saveBatch(transaction, {
        ...batchAfter(batch, {...step, publish}),
        ...(isExact && {is_exact: 1}),
      })
    if (isClosed) {
      await endCounting(transaction, number)
      await destroyKey(transaction, number)
      await endInvitations(transaction, number)
    }
    return isPublished
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

/**
 * Publishes what the published counts say now: rounded down while the activity is open, exactly when it closes for the
 * first time.
 *
 * @returns whether there were enough people for any number to be told.
 */
async function publishCounts(
  db: Store,
  {activity, version, is_exact}: Batch,
  {smallest, isClosed}: DueActivity,
  now: number,
  weighed: Weighed | undefined,
): Promise<boolean> {
  const survey: Survey = JSON.parse(await readSurvey(db, activity, version))
  const tally = sortTally(await readTally(db, activity, PUBLISHED))
  const isExact = isClosed && is_exact === 0
  const counts = isExact ? exactCounts(survey, tally, smallest) : openCounts(survey, tally, smallest)
  if (!counts) return false
  const published = {people: tally.people, tally: tally.questions, results: counts.questions, smallest}
  const breakdowns = counts.step === 1 ? publishBreakdowns(survey, published) : undefined
  const at = now - (now % MINUTE)
  const snapshot: Snapshot = {
    number: (await newestSnapshot(db, activity)) + 1,
    at: new Date(at).toISOString(),
    ...counts,
    ...(breakdowns && {breakdowns}),
    ...(await readRepresentation(
      db,
      activity,
      {survey, ...counts, breakdowns: breakdowns ?? [], smallest},
      isExact ? weighed : undefined,
    )),
  }
  const reconciliation = await reconcileSurvey(db, activity, snapshot)
  const content = canonicalJson({...snapshot, reconciliation} satisfies Snapshot)
  await addSnapshot(db, {
    activity,
    number: snapshot.number,
    at,
    hash: hash('sha256', content),
    people: snapshot.people,
    content,
  })
  return true
}

/** What is counted of a survey. */
interface SortedTally {
  people: number
  questions: ReadonlyMap<string, QuestionTally>
}

type Counts = Omit<Snapshot, 'number' | 'at'>

function openCounts(survey: Survey, {people, questions}: SortedTally, step: number): Counts | undefined {
  const counts = publishOpenSurvey(survey, people, questions, step)
  return counts && {step, ...counts}
}

function exactCounts(survey: Survey, {people, questions}: SortedTally, smallest: number): Counts {
  const channels = publishChannels(people, questions.get(CHANNELS) ?? new Map(), smallest)
  return {
    step: 1,
    people,
    ...(channels !== undefined && {channels}),
    questions: publishSurvey(survey, people, questions, smallest),
  }
}

function sortTally(rows: readonly TallyRow[]): SortedTally {
  const questions = new Map<string, QuestionTally>(
    [...Map.groupBy(rows, ({question}) => question)].map(([question, cells]) => [
      question,
      new Map(cells.map(({cell, count}) => [cell, count])),
    ]),
  )
  return {people: questions.get(FORM)?.get(FORM) ?? 0, questions}
}
