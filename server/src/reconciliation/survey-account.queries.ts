/** The account of a survey: from the counts that are kept with every response, in the same transaction. */
import type {Channel, Reconciliation, TakenOut} from '@saha/contract'
import {CHANNELS, none, reconcile, TAKEN_OUT, takenOutCell, type Arrived, type ByChannel} from '@saha/domain'
import type {Store} from '../storage/open.ts'
import {FORM, PUBLISHED, type TallyRow} from '../storage/tally.queries.ts'

/**
 * The account as it is published with a snapshot: of what has been folded into the published counts, received apart, which
 * counts everything that is stored.
 *
 * @param published step, and people whom the snapshot counts.
 */
export async function reconcileSurvey(
  db: Store,
  activity: number,
  {step, people}: {step: number; people: number},
): Promise<Reconciliation> {
  const {level, opens, closes, version, smallest_group} = await db
    .selectFrom('activity')
    .select(['level', 'opens', 'closes', 'version', 'smallest_group'])
    .where('number', '=', activity)
    .executeTakeFirstOrThrow()
  const rows = await db
    .selectFrom('tally')
    .selectAll()
    .where('activity', '=', activity)
    .where('question', 'in', [FORM, CHANNELS, TAKEN_OUT])
    .execute()
  return {
    ...reconcile(arrivedResponses(rows), {step, smallest: smallest_group, people}),
    level,
    opened: new Date(opens).toISOString(),
    closes: new Date(closes).toISOString(),
    wording: version,
    smallestGroup: smallest_group,
  }
}

/** @param rows of people, channels and what was taken out, in all batches. */
export function arrivedResponses(rows: readonly TallyRow[]): Arrived {
  const published = rows.filter(({batch}) => batch === PUBLISHED)
  return {
    received: sum([peopleIn(rows), ...taken.map((as) => takenOutIn(rows, as))]),
    counted: peopleIn(published),
    withdrawn: takenOutIn(published, 'withdrawn'),
    duplicates: takenOutIn(published, 'duplicate'),
    // Of a survey only parts of responses are ever held back: words and photos, never what is counted.
    spam: none,
    hidden: [],
    test: takenOutIn(published, 'test'),
  }
}

const taken: readonly TakenOut[] = ['withdrawn', 'duplicate', 'test']

function peopleIn(rows: readonly TallyRow[]): ByChannel {
  const assisted = countOf(rows, CHANNELS, 'assisted')
  const paper = countOf(rows, CHANNELS, 'paper')
  return {web: countOf(rows, FORM, FORM) - assisted - paper, assisted, paper}
}

function takenOutIn(rows: readonly TallyRow[], as: TakenOut): ByChannel {
  const by = (channel: Channel) => countOf(rows, TAKEN_OUT, takenOutCell(as, channel).cell)
  return {web: by('web'), assisted: by('assisted'), paper: by('paper')}
}

function countOf(rows: readonly TallyRow[], question: string, cell: string): number {
  return rows.reduce(
    (all, row) => (row.question === question && row.cell === cell ? all + row.count : all),
    0,
  )
}

function sum(parts: readonly ByChannel[]): ByChannel {
  return parts.reduce((all, {web, assisted, paper}) => ({
    web: all.web + web,
    assisted: all.assisted + assisted,
    paper: all.paper + paper,
  }))
}
