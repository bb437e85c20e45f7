/** What the municipality did with ideas: the history of each, which is only ever added to. */
import type {IdeaStatus, IdeaStep} from '@saha/contract'
import {needsReason, usualStatuses, writtenDay} from '@saha/domain'
import type {Selectable} from 'kysely'
import type {Writer} from '../storage/commit.ts'
import type {Store} from '../storage/open.ts'
import {findNumbered} from './find-numbered.queries.ts'
import type {IdeaTables} from './ideas.tables.ts'
import {lockLists, touchIdeas, type StoredIdea} from './state.queries.ts'

type StepRow = Selectable<IdeaTables['idea_step']>

/** A step on its way. */
export interface IncomingStep extends Omit<StepRow, 'idea' | 'number'> {
  /** Number of the idea. */
  idea: number
}

/** How many steps the idea has now, and whether this one is new; or why it is not taken. */
export type StepOutcome =
  {steps: number; isNew: boolean} | 'not-found' | 'invalid' | 'reason-wanted' | 'key-reused'

/** Stores steps. The same one again changes nothing. */
export const takeSteps: Writer<IncomingStep, StepOutcome> = async (db, steps) => {
  await lockLists(
    db,
    steps.map(({activity}) => activity),
  )
  const outcomes: StepOutcome[] = []
  for (const step of steps) outcomes.push(await takeStep(db, step))
  return outcomes
}

async function takeStep(db: Store, {idea: number, ...step}: IncomingStep): Promise<StepOutcome> {
  const idea = await findNumbered(db, step.activity, number)
  if (!idea) return 'not-found'
  const taken = await countSteps(db, idea.id)
  const known = await db.selectFrom('idea_step').selectAll().where('id', '=', step.id).executeTakeFirst()
  if (known) return isSame(known, step, idea.id) ? {steps: taken, isNew: false} : 'key-reused'
  const mistake = findMistake(step, idea, await statusesOf(db, step.activity))
  if (mistake) return mistake
  await db
    .insertInto('idea_step')
    .values({...step, idea: idea.id, number: taken + 1})
    .execute()
  await touchIdeas(db, step.activity, [idea.id], {
    ...(step.status !== '' && {status: step.status}),
    ...(step.text !== '' && {is_answered: 1}),
  })
  return {steps: taken + 1, isNew: true}
}

function isSame(
  known: StepRow,
  {status, office, text, link}: Omit<IncomingStep, 'idea'>,
  idea: string,
): boolean {
  return (
    known.idea === idea &&
    known.status === status &&
    known.office === office &&
    known.text === text &&
    known.link === link
  )
}

/** What a step must not be: a status that is none, one without its reason, or one that says nothing new. */
function findMistake(
  {status, text}: Pick<IncomingStep, 'status' | 'text'>,
  idea: StoredIdea,
  statuses: readonly IdeaStatus[],
): 'invalid' | 'reason-wanted' | undefined {
  if (text !== '' && status === '') return undefined
  const given = statuses.find(({id}) => id === status)
  if (!given || (text === '' && idea.status === status)) return 'invalid'
  return needsReason(given) && text === '' ? 'reason-wanted' : undefined
}

/** As the store has them now: an import that takes one out waits for this transaction, or is over. */
async function statusesOf(db: Store, activity: number): Promise<readonly IdeaStatus[]> {
  const {statuses} = await db
    .selectFrom('municipality')
    .innerJoin('activity', 'activity.municipality', 'municipality.id')
    .select('municipality.statuses')
    .where('activity.number', '=', activity)
    .executeTakeFirstOrThrow()
  return statuses === '' ? usualStatuses : JSON.parse(statuses)
}

async function countSteps(db: Store, idea: string): Promise<number> {
  const {count} = await db
    .selectFrom('idea_step')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('idea', '=', idea)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Steps of ideas, oldest first, by id of the idea. One without any is absent. */
export async function readSteps(db: Store, ideas: readonly string[]): Promise<Map<string, IdeaStep[]>> {
  if (ideas.length === 0) return new Map()
  const rows = await db
    .selectFrom('idea_step')
    .selectAll()
    .where('idea', 'in', ideas)
    .orderBy('idea')
    .orderBy('number')
    .execute()
  const steps = new Map<string, IdeaStep[]>()
  for (const [idea, own] of Map.groupBy(rows, (row) => row.idea)) steps.set(idea, own.map(shownStep))
  return steps
}

function shownStep({status, day, office, text, link}: StepRow): IdeaStep {
  return {
    ...(status !== '' && {status}),
    day: writtenDay(day),
    office: JSON.parse(office),
    ...(text !== '' && {text: JSON.parse(text)}),
    ...(link !== '' && {link}),
  }
}
