/** Forms on paper that are read twice: which they are, and what was read differently. */
import type {Answers, WaitingPapers} from '@saha/contract'
import {eraseRows} from '../../storage/erase-rows.ts'
import type {Store} from '../../storage/open.ts'
import type {Holder, Keeper} from '../keeper.ts'

/** What was read differently the second time. */
export interface SecondKept {
  /** In the order of the form. */
  differing: string[]
  /** To these questions; those left empty are absent. */
  answers: Answers
}

/** A paper that was read once, or in two ways. */
export interface WaitingPaper {
  paper: string
  /** Of the receipt of its first reading. */
  code: string
  second: SecondKept | undefined
  readings: number
}

/**
 * A paper waits for a second reading as long as its first one is what is stored: when the citizen changes or withdraws
 * the response, nobody has to read the paper any more.
 */
export const paperKeeper: Keeper = {
  keep: () => Promise.resolve(),
  replace: finishPaper,
  remove: finishPaper,
  recall: () => Promise.resolve({}),
  erase: (db, activity) => eraseRows(db, 'entry_paper', activity),
}

/** @returns whether no paper of this number was known before; otherwise nothing is done. */
export async function addPaper(
  db: Store,
  {activity, code}: Pick<Holder, 'activity' | 'code'>,
  paper: string,
): Promise<boolean> {
  const added = await db
    .insertInto('entry_paper')
    .values({activity, paper, code, second: '', readings: 0})
    .onConflict((conflict) => conflict.doNothing())
    .returning('paper')
    .execute()
  return added.length > 0
}

/** Nobody has to read this paper again. Its number stays, so that it is not counted twice. */
export async function finishPaper(
  db: Store,
  {activity, code}: Pick<Holder, 'activity' | 'code'>,
): Promise<void> {
  await db
    .updateTable('entry_paper')
    .set({code: '', second: ''})
    .where('activity', '=', activity)
    .where('code', '=', code)
    .execute()
}

/** Keeps what was read differently, in the place of an earlier second reading. */
export async function keepSecond(
  db: Store,
  activity: number,
  {paper, readings}: WaitingPaper,
  second: SecondKept,
): Promise<void> {
  await db
    .updateTable('entry_paper')
    .set({second: JSON.stringify(second), readings: readings + 1})
    .where('activity', '=', activity)
    .where('paper', '=', paper)
    .execute()
}

/** The paper of this number, as long as somebody has to read or settle it. */
export async function findPaper(
  db: Store,
  activity: number,
  paper: string,
): Promise<WaitingPaper | undefined> {
  return (await waiting(db, activity)).find((one) => one.paper === paper)
}

/** All papers that were read in two ways, in the order of their numbers. */
export async function readDiffering(
  db: Store,
  activity: number,
): Promise<(WaitingPaper & {second: SecondKept})[]> {
  return (await waiting(db, activity)).flatMap((paper) =>
    paper.second ? [{...paper, second: paper.second}] : [],
  )
}

/** Numbers of all papers that somebody has to read or to settle, in their order. */
export async function readWaiting(db: Store, activity: number): Promise<WaitingPapers> {
  const papers = await waiting(db, activity)
  const numbers = (isDiffering: boolean) =>
    papers.filter(({second}) => (second !== undefined) === isDiffering).map(({paper}) => paper)
  return {once: numbers(false), differing: numbers(true)}
}

/** Forgets the numbers of all papers of surveys that have closed. @param now milliseconds since 1970. */
export async function erasePapers(db: Store, now: number): Promise<void> {
  const rows = await db
    .selectFrom('entry_paper')
    .innerJoin('activity', 'activity.number', 'entry_paper.activity')
    .select('activity')
    .distinct()
    .where('activity.closes', '<=', now)
    .execute()
  for (const {activity} of rows) await eraseRows(db, 'entry_paper', activity)
}

async function waiting(db: Store, activity: number): Promise<WaitingPaper[]> {
  const rows = await db
    .selectFrom('entry_paper')
    .select(['paper', 'code', 'second', 'readings'])
    .where('activity', '=', activity)
    .where('code', '!=', '')
    .execute()
  return rows
    .map((row) => ({...row, second: row.second === '' ? undefined : (JSON.parse(row.second) as SecondKept)}))
    .toSorted((one, other) => byNumber.compare(one.paper, other.paper))
}

/** 9 before 10. */
const byNumber = new Intl.Collator('en', {numeric: true})
