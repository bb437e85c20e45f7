/** What hangs on contributions that have just been stored, whatever their kind. */
import type {WaitReason} from '@saha/contract'
import {countOnAccount} from '../moderation/account.queries.ts'
import {openCases, readCases} from '../moderation/cases.queries.ts'
import type {ItemKind} from '../moderation/moderated.ts'
import type {Refusal} from '../refusal.ts'
import type {Store} from '../storage/open.ts'
import {readEditEnd, type Editable} from './edit-windows.queries.ts'
import type {Judged} from './judge-contribution.ts'

/** A checked contribution, ready to be stored. */
export interface Arriving extends Omit<Judged, 'wantsWork'> {
  id: string
  activity: number
  /** Now, in hours since 1970. */
  hour: number
  /** Until when it can be edited, in milliseconds since 1970, at the end of a minute; 0 for not at all. */
  editUntil: number
  /** Known before it is tried: then it can only be one that is stored already. */
  obstacle: Refusal | undefined
}

/** As far as any contribution is known by its row. */
interface Row {
  id: string
  state: 'waiting' | 'published' | 'hidden' | 'withdrawn'
}

/** A contribution that is to be stored. */
export interface Added<Sent extends Arriving, Stored extends Row> {
  is: 'stored'
  sent: Sent
  row: Stored
}

/** What becomes of one that arrives: stored now or, by the same key, before; or why it is not. */
export type Taken<Sent extends Arriving, Stored extends Row> =
  Added<Sent, Stored> | {is: 'known'; row: Stored} | {is: 'refused'; refusal: Refusal}

/** What whoever sent it is told. */
export type Outcome<Stored extends Row> =
  | {is: 'stored' | 'known'; row: Stored; waits: readonly WaitReason[]; editUntil: number}
  | {is: 'refused'; refusal: Refusal}

/** Counts what was added, and puts before the moderators what somebody has to look at. */
export async function admit(
  db: Store,
  kind: ItemKind,
  added: readonly Added<Arriving, Row>[],
): Promise<void> {
  for (const [activity, members] of Map.groupBy(added, ({sent}) => sent.activity)) {
    const published = members.filter(({row}) => row.state === 'published').length
    await countOnAccount(db, activity, {
      received: members.length,
      published,
      waiting: members.length - published,
    })
  }
  const looked = added.filter(({sent}) => sent.verdict.reasons.length > 0)
  await openCases(
    db,
    looked.map(({sent: {id, activity, verdict, signals, spam, hour}}) => ({
      item: id,
      activity,
      kind,
      waits: verdict.reasons,
      signals,
      spam,
      hour,
    })),
  )
}

/**
 * What those are told whose contributions were taken in.
 *
 * @param editableOf what of a row its edit window knows.
 */
export async function tellSenders<Sent extends Arriving, Stored extends Row>(
  db: Store,
  taken: readonly Taken<Sent, Stored>[],
  editableOf: (row: Stored) => Editable,
): Promise<Outcome<Stored>[]> {
  const known = taken.flatMap((outcome) => (outcome.is === 'known' ? [outcome.row] : []))
  const cases = await readCases(
    db,
    known.map(({id}) => id),
  )
  const ends = new Map<string, number>()
  for (const row of known) ends.set(row.id, await readEditEnd(db, editableOf(row)))
  return taken.map((outcome): Outcome<Stored> => {
    if (outcome.is === 'refused') return outcome
    const {is, row} = outcome
    const isNew = is === 'stored'
    const waits = isNew ? outcome.sent.verdict.reasons : (cases.get(row.id)?.waits ?? [])
    return {
      is,
      row,
      waits: row.state === 'waiting' ? waits : [],
      editUntil: isNew ? outcome.sent.editUntil : (ends.get(row.id) ?? 0),
    }
  })
}
