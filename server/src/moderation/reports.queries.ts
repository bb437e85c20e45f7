/** Reports by readers, one per browser and item. */
import type {Report, ReportReason} from '@saha/contract'
import {marksFor} from '../levels/marks.queries.ts'
import type {Writer} from '../storage/commit.ts'
import type {Store} from '../storage/open.ts'
import {countMoved, countOnAccount} from './account.queries.ts'
import {isApproved, readActs} from './acts.queries.ts'
import {dropReason, openCases, readCases} from './cases.queries.ts'
import type {Moderated, ModeratedItem} from './moderated.ts'

/** A report on its way. */
export interface NewReport extends Report {
  item: string
  activity: number
  /** Reports by so many browsers take back what nobody has looked at; `null` where reports alone never do. */
  toHold: number | null
  /** Now, in hours since 1970. */
  hour: number
}

/** `not-found`: there is nothing that could be reported. */
export type ReportOutcome = 'reported' | 'not-reported' | 'not-found'

/** Reports that nobody has looked at: how many for each reason, and what was written. */
export interface OpenReports {
  reasons: Partial<Record<ReportReason, number>>
  texts: string[]
}

/** @returns the writer of reports on things of this kind. The last report of a browser counts. */
export function createReportWriter(
  moderated: Moderated,
): Writer<NewReport, {outcome: ReportOutcome; isHeld: boolean}> {
  return async (db, reports) => {
    await moderated.lock(
      db,
      reports.map(({activity}) => activity),
    )
    const marks = await marksFor(
      db,
      reports.map(({activity, token, item}) => ({activity, token, purpose: `report ${item}`})),
    )
    const outcomes: {outcome: ReportOutcome; isHeld: boolean}[] = []
    for (const [at, report] of reports.entries()) {
      const item = await findReportable(db, moderated, report)
      const outcome = item ? await take(db, item, report, marks[at] ?? '') : 'not-found'
      const isHeld = outcome === 'reported' && (await holdIfDue(db, moderated, item, report))
      outcomes.push({outcome, isHeld})
    }
    return outcomes
  }
}

/** What readers see, and what reports have taken back: somebody may just have been about to report it, too. */
async function findReportable(
  db: Store,
  moderated: Moderated,
  {item, activity}: NewReport,
): Promise<ModeratedItem | undefined> {
  const [found] = await moderated.read(db, [item])
  if (found?.activity !== activity || found.state === 'hidden') return undefined
  if (found.state === 'published') return found
  const known = (await readCases(db, [item])).get(item)
  return known?.waits.includes('reported') ? found : undefined
}

async function take(
  db: Store,
  {item, activity, state}: ModeratedItem,
  report: NewReport,
  mark: string,
): Promise<ReportOutcome> {
  const before = await db
    .selectFrom('report')
    .select(['reason', 'text'])
    .where('item', '=', item)
    .where('mark', '=', mark)
    .executeTakeFirst()
  if (report.reason === null) {
    if (before) await takeBack(db, {item, activity, mark, isPublished: state === 'published'})
    return 'not-reported'
  }
  const said = {reason: report.reason, text: report.text ?? ''}
  // Nobody is sent to look again by what they have read already.
  if (before?.reason === said.reason && before.text === said.text) return 'reported'
  const row = {...said, is_handled: 0}
  await db
    .insertInto('report')
    .values({item, mark, activity, ...row})
    .onConflict((conflict) => conflict.columns(['item', 'mark']).doUpdateSet(row))
    .execute()
  if (!before) await countOnAccount(db, activity, {reports: 1})
  return 'reported'
}

async function takeBack(
  db: Store,
  {item, activity, mark, isPublished}: {item: string; activity: number; mark: string; isPublished: boolean},
): Promise<void> {
  await db.deleteFrom('report').where('item', '=', item).where('mark', '=', mark).execute()
  await countOnAccount(db, activity, {reports: -1})
  // What waits already is left to a moderator.
  if (isPublished && (await countOpen(db, item, 1)) === 0) await dropReason(db, item, 'reported')
}

/** Puts what is reported before the moderators, and takes it back where that is due. @returns whether it was. */
async function holdIfDue(
  db: Store,
  moderated: Moderated,
  item: ModeratedItem | undefined,
  {toHold, hour}: NewReport,
): Promise<boolean> {
  if (!item) return false
  const open = await countOpen(db, item.item, toHold ?? 1)
  if (open === 0) return false
  const {kind} = moderated
  await openCases(db, [
    {item: item.item, activity: item.activity, kind, waits: ['reported'], signals: [], spam: 0, hour},
  ])
  if (item.state !== 'published' || item.official || toHold === null || open < toHold) return false
  if (isApproved((await readActs(db, [item.item])).get(item.item) ?? [])) return false
  const isHeld = await moderated.hold(db, item.item)
  if (isHeld) await countMoved(db, item.activity, 'published', 'waiting')
  return isHeld
}

/** How many reports on an item nobody has looked at. @param most where counting ends. */
async function countOpen(db: Store, item: string, most: number): Promise<number> {
  const rows = await db
    .selectFrom('report')
    .select('mark')
    .where('item', '=', item)
    .where('is_handled', '=', 0)
    .limit(most)
    .execute()
  return rows.length
}

/** Notes that a moderator has looked at all reports on an item so far. @returns whether there were any. */
export async function handleReports(db: Store, item: string): Promise<boolean> {
  const {numUpdatedRows} = await db
    .updateTable('report')
    .set({is_handled: 1})
    .where('item', '=', item)
    .where('is_handled', '=', 0)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** Most texts of reports on one item that moderators are shown. */
const mostTexts = 50

/** Reports on these items that nobody has looked at; an item without any is absent. */
export async function readOpenReports(
  db: Store,
  items: readonly string[],
): Promise<Map<string, OpenReports>> {
  if (items.length === 0) return new Map()
  const rows = await db
    .selectFrom('report')
    .select(['item', 'reason', (row) => row.fn.countAll<number>().as('count')])
    .where('item', 'in', items)
    .where('is_handled', '=', 0)
    .groupBy(['item', 'reason'])
    .execute()
  const open = new Map<string, OpenReports>()
  for (const [item, counts] of Map.groupBy(rows, (row) => row.item)) {
    const reasons = Object.fromEntries(counts.map(({reason, count}) => [reason, Number(count)]))
    open.set(item, {reasons, texts: await readTexts(db, item)})
  }
  return open
}

/** What was written with open reports on an item, in the order of random marks. */
async function readTexts(db: Store, item: string): Promise<string[]> {
  const rows = await db
    .selectFrom('report')
    .select('text')
    .where('item', '=', item)
    .where('is_handled', '=', 0)
    .where('text', '!=', '')
    .orderBy('mark')
    .limit(mostTexts)
    .execute()
  return rows.map(({text}) => text)
}
