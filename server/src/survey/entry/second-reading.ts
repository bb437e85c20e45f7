/** Comparing a second reading of a paper with the first, and saying which of them holds. */
import type {Answers, DifferingPapers, PaperSettled, ReadingCompared, SecondReading} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {checkAnswers, cleanAnswers, differencesBetween, ownAnswer} from '@saha/domain'
import type {SurveyRecord} from '../../activities/activities.queries.ts'
import {record, type Doer} from '../../audit/audit.queries.ts'
import {idOf} from '../../receipts/receipt.ts'
import {Refusal} from '../../refusal.ts'
import type {Store} from '../../storage/open.ts'
import {lockBatches} from '../../storage/tally.queries.ts'
import {recallAttached} from '../attached.ts'
import {changeResponse} from '../change-response.ts'
import type {Holder} from '../keeper.ts'
import {findResponse} from '../receipt.queries.ts'
import type {SendResponseNeeds} from '../send-response.ts'
import type {ResponseWriter} from '../survey.queries.ts'
import {findPaper, finishPaper, keepSecond, readDiffering, type WaitingPaper} from './papers.queries.ts'

/**
 * Compares a second reading with the first. Where both agree, the paper is done; where not, what differs is kept until
 * somebody settles it, and the paper may be read again a few times.
 *
 * @throws Refusal `not-yet-open`, `closed`, `changed`, `answers-refused` or `paper-not-waiting`.
 */
export async function compareReadings(
  {db, now}: {db: Store; now: () => number},
  activity: SurveyRecord,
  doer: Doer,
  {paper, version, answers: typed}: SecondReading,
): Promise<ReadingCompared> {
  const {survey, number} = activity
  if (now() < activity.opens) throw new Refusal('not-yet-open')
  if (now() >= activity.closes) throw new Refusal('closed')
  if (version !== activity.version) throw new Refusal('changed')
  const {answers} = cleanAnswers(survey, typed)
  const problems = checkAnswers(survey, answers)
  if (problems.length > 0) throw new Refusal('answers-refused', {problems})
  return db.transaction().execute(async (transaction) => {
    await lockBatches(transaction, [number])
    const waiting = await findPaper(transaction, number, paper)
    if (!waiting || waiting.readings >= limits.secondReadings) throw new Refusal('paper-not-waiting')
    const differing = differencesBetween(survey, await firstOf(transaction, activity, waiting), answers)
    if (differing.length === 0) await finishPaper(transaction, holderOf(activity, waiting))
    else await keepSecond(transaction, number, waiting, {differing, answers: only(differing, answers)})
    await record(transaction, {
      ...doer,
      act: 'paper-compared',
      target: activity.shown.id,
      after: {differing: differing.length},
    })
    return {differing, left: limits.secondReadings - waiting.readings - 1}
  })
}

/** Papers that were read in two ways, with both readings of what differs, and nothing else of them. */
export async function readDifferences(db: Store, activity: SurveyRecord): Promise<DifferingPapers> {
  const papers: DifferingPapers['papers'] = []
  for (const waiting of await readDiffering(db, activity.number)) {
    const {differing, answers: second} = waiting.second
    const first = only(differing, await firstOf(db, activity, waiting))
    papers.push({paper: waiting.paper, differing, first, second})
  }
  return {papers}
}

/**
 * Stores how a paper is to be read that was read in two ways. Where both readings lead past a question, it may be answered
 * too: another answer before it may lead there.
 *
 * @param writeResponses stores responses.
 * @throws Refusal `paper-not-waiting`, `invalid` for answers that did not differ, or what `changeResponse` throws.
 */
export async function settleReadings(
  {db, commit, now}: Pick<SendResponseNeeds, 'commit' | 'now'> & {db: Store},
  writeResponses: ResponseWriter,
  activity: SurveyRecord,
  doer: Doer,
  {paper, answers}: PaperSettled,
): Promise<void> {
  const waiting = await findPaper(db, activity.number, paper)
  if (!waiting?.second) throw new Refusal('paper-not-waiting')
  const {differing} = waiting.second
  const first = await firstOf(db, activity, waiting)
  const isFree = (id: string) => differing.includes(id) || ownAnswer(first, id) === undefined
  if (!Object.keys(answers).every(isFree)) throw new Refusal('invalid')
  const agreed = Object.entries(first).filter(([id]) => !differing.includes(id))
  const holder = holderOf(activity, waiting)
  const write: ResponseWriter = async (transaction, changes) => {
    await lockBatches(transaction, [activity.number])
    const still = await findPaper(transaction, activity.number, paper)
    if (JSON.stringify(still) !== JSON.stringify(waiting)) throw new Refusal('paper-not-waiting')
    const outcomes = await writeResponses(transaction, changes)
    if (outcomes.every((outcome) => outcome === 'stored' || outcome === 'known')) {
      await finishPaper(transaction, holder)
      const after = {settled: differing.length}
      await record(transaction, {...doer, act: 'paper-settled', target: activity.shown.id, after})
    }
    return outcomes
  }
  const merged = {...Object.fromEntries(agreed), ...answers}
  await changeResponse({commit, write, now}, activity, holder, {version: activity.version, answers: merged})
}

function holderOf({number}: SurveyRecord, {code}: WaitingPaper): Holder {
  return {id: idOf(code), activity: number, code}
}

/** @throws Refusal `changed`: it was read with other words on paper. */
async function firstOf(db: Store, activity: SurveyRecord, waiting: WaitingPaper): Promise<Answers> {
  const holder = holderOf(activity, waiting)
  const stored = await findResponse(db, holder.id)
  if (!stored) throw new Refusal('paper-not-waiting')
  if (stored.version !== activity.version) throw new Refusal('changed')
  return {...JSON.parse(stored.answers), ...(await recallAttached(db, holder))}
}

function only(ids: readonly string[], answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.includes(id)))
}
