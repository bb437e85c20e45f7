import type {IdeasFile} from '@saha/contract'
import {settleIdeas, type ForeignIdea, type IdeaAccount} from '@saha/domain'
import type {IdeasRecord} from '../activities/activities.queries.ts'
import {countReceived, standingOf} from '../moderation/account.queries.ts'
import {openCases} from '../moderation/cases.queries.ts'
import type {Store} from '../storage/open.ts'
import {incomingIdeas, type IncomingIdea} from './incoming-ideas.ts'
import {
  addGroups,
  groupIds,
  linkDuplicates,
  newestNumber,
  settleIds,
  takeIn,
  titlesOf,
  type TakenIn,
} from './incoming.queries.ts'
import type {StoredIdea} from './state.queries.ts'

/** Ideas of one transaction: citizens who write meanwhile wait no longer than for each other. */
const atOnce = 500

const hour = 3_600_000

/** How ideas are imported. */
export interface IdeaImport {
  /** Names what the ids of the file belong to: the same id of the same source is imported once. */
  source: string
  /** The file is one of Saha's own. */
  isOwn: boolean
  groups: NonNullable<IdeasFile['groups']>
  account: IdeaAccount
  /** Stands where somebody wrote without a name. */
  unnamed: string
  /** Milliseconds since 1970. */
  now: number
  /** Only tells what would happen. */
  isTrial?: boolean
  /** Told how many ideas are done, of how many. */
  onProgress?: ((done: number, all: number) => void) | undefined
}

/** What became of the ideas of a file. */
export interface IdeaImportReport {
  /** Ideas that can be stored. */
  ideas: number
  added: number
  /** There before: nothing of them was changed. */
  known: number
  /** Of these, how many have another title here: the ids may be those of another source. */
  different: number
  /** Public numbers that were given, the first and the last; `null` for none. */
  numbers: {first: number; last: number} | null
}

/**
 * Puts ideas behind those of a collection, published, with numbers in the order of their hours. What breaks off in the
 * middle is continued by the same import again: what is there stays as it is.
 */
export async function importIdeas(
  db: Store,
  record: IdeasRecord,
  foreign: readonly ForeignIdea[],
  {source, isOwn, groups, account, unnamed, now, isTrial, onProgress}: IdeaImport,
): Promise<IdeaImportReport> {
  const {number: activity, address, shown, map} = record
  const known = new Set([...(await groupIds(db, activity)), ...groups.map(({id}) => id)])
  const into = {settings: shown.ideas, statuses: shown.statuses, map, groups: known, now}
  const settled = settleIdeas(foreign, into, account)
  const incoming = incomingIdeas(settled, {address, source, map, unnamed, isOwn})
  const ideas = await settleIds(db, activity, incoming)
  const report: IdeaImportReport = {ideas: ideas.length, added: 0, known: 0, different: 0, numbers: null}
  const keepNumbers = (await newestNumber(db, activity)) === 0 && areNumbered(ideas)
  if (isTrial) return {...report, ...(await foresee(db, ideas))}
  await db.transaction().execute((transaction) => addGroups(transaction, activity, groups))
  for (let from = 0; from < ideas.length; from += atOnce) {
    const taken = await store(db, activity, ideas.slice(from, from + atOnce), {
      keepNumbers,
      thisHour: Math.floor(now / hour),
    })
    report.added += taken.added.length
    report.known += taken.known
    report.different += taken.different
    report.numbers = widened(report.numbers, taken.added)
    for (const where of taken.renumbered) account.add('other-number', where)
    onProgress?.(Math.min(from + atOnce, ideas.length), ideas.length)
  }
  const pairs = duplicatesAmong(ideas)
  await db.transaction().execute((transaction) => linkDuplicates(transaction, activity, pairs))
  return report
}

/** All that were published have a number of their own, and they stand in its order. */
function areNumbered(ideas: readonly IncomingIdea[]): boolean {
  const numbers = ideas.flatMap(({source}) => (source.at === null ? [] : [source.number]))
  const isNumbered = numbers.every((number) => number !== undefined)
  return isNumbered && new Set(numbers).size === numbers.length
}

async function foresee(db: Store, ideas: readonly IncomingIdea[]) {
  const titles = await titlesOf(
    db,
    ideas.map(({id}) => id),
  )
  const different = ideas.filter(({id, said}) => (titles.get(id) ?? said.title) !== said.title).length
  return {known: titles.size, different, added: ideas.length - titles.size}
}

function widened(
  before: IdeaImportReport['numbers'],
  added: readonly StoredIdea[],
): IdeaImportReport['numbers'] {
  return added.reduce(
    (range, {number}) =>
      number === 0
        ? range
        : {first: Math.min(range?.first ?? number, number), last: Math.max(range?.last ?? number, number)},
    before,
  )
}

function duplicatesAmong(ideas: readonly IncomingIdea[]): Map<string, string> {
  const ids = new Map(ideas.map(({id, source}) => [source.foreignId, id]))
  return new Map(
    ideas.flatMap(({id, source}) => {
      const other = source.duplicateOf === undefined ? undefined : ids.get(source.duplicateOf)
      return other === undefined ? [] : [[id, other] as const]
    }),
  )
}

function store(
  db: Store,
  activity: number,
  ideas: readonly IncomingIdea[],
  {keepNumbers, thisHour}: {keepNumbers: boolean; thisHour: number},
): Promise<TakenIn> {
  return db.transaction().execute(async (transaction) => {
    const taken = await takeIn(transaction, activity, ideas, keepNumbers)
    if (!taken) throw new Error('The activity is no collection of ideas.')
    for (const [standing, rows] of Map.groupBy(taken.added, standingIn))
      await countReceived(transaction, activity, standing, rows.length)
    const waiting = taken.added.filter(({state}) => state === 'waiting')
    await openCases(
      transaction,
      waiting.map(({id}) => ({
        item: id,
        activity,
        kind: 'idea',
        waits: ['all-wait'],
        signals: [],
        spam: 0,
        hour: thisHour,
      })),
    )
    return taken
  })
}

function standingIn({state, hidden_reason}: StoredIdea) {
  return standingOf(state, hidden_reason as Parameters<typeof standingOf>[1])
}
