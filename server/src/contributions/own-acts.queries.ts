/** What authors do with contributions that they have sent: one way for all kinds. */
import type {HideReason, WaitReason} from '@saha/contract'
import {countMoved, standingOf} from '../moderation/account.queries.ts'
import {appealFor, readAppeals} from '../moderation/appeals.queries.ts'
import {openCases, readCases} from '../moderation/cases.queries.ts'
import type {Moderated} from '../moderation/moderated.ts'
import {withdrawItem} from '../moderation/own.queries.ts'
import {removePhotos} from '../photos/photos.queries.ts'
import {Refusal} from '../refusal.ts'
import type {Writer} from '../storage/commit.ts'
import type {Store} from '../storage/open.ts'
import type {Judged} from './judge-contribution.ts'

/** A contribution in the hands of its author. */
export interface OwnItem {
  id: string
  activity: number
  state: 'waiting' | 'published' | 'hidden' | 'withdrawn'
  /** Empty when it is not hidden. */
  hidden_reason: string
}

interface Named {
  /** Of the contribution. */
  id: string
  activity: number
  /** Milliseconds since 1970. */
  now: number
}

/** Other words, cleaned and judged. What they are, each kind adds. */
export interface Edit extends Named, Judged {
  is: 'edit'
}

/** The wish for a second look. */
export interface AppealAct extends Named {
  is: 'appeal'
  /** Cleaned. */
  text: string
}

/** The wish that it be forgotten: of its author, or of staff who sent it to try the activity out. */
export interface Withdrawal extends Named {
  is: 'withdraw'
  as: 'withdrawn' | 'test'
}

export type OwnAct<Change extends Edit> = Change | AppealAct | Withdrawal

/**
 * What came of it. `isSeen`: readers see something else than before. `day`: of the appeal, in days since 1970. The same
 * once more comes to the same and changes nothing.
 */
export type OwnOutcome =
  | {is: 'edited'; waits: readonly WaitReason[]; isSeen: boolean}
  | {is: 'withdrawn-now'; isSeen: boolean}
  | {is: 'appealed'; day: number}
  | {is: 'refused'; refusal: Refusal}

/** One kind of contributions, as their authors change them. All of it works within a transaction that has locked them. */
export interface Ownable<Item extends OwnItem, Change extends Edit> extends Pick<
  Moderated,
  'kind' | 'lock' | 'hold'
> {
  read: (db: Store, id: string) => Promise<Item | undefined>
  /** Whether that is what it says already. */
  isSame: (item: Item, change: Change) => boolean
  /** Why it cannot be changed so; `undefined` when it can. */
  obstacleTo: (db: Store, item: Item, change: Change) => Promise<Refusal | undefined>
  /** Puts other words in the place of those that were sent. */
  reword: (db: Store, item: Item, change: Change) => Promise<void>
  /** Forgets what its author said. Photos are gone by then. */
  withdraw: (db: Store, id: string) => Promise<boolean>
  /** Whether readers see something of it, be it that it is gone. */
  isSeen: (item: Item) => boolean
}

const [HOUR, DAY] = [3_600_000, 86_400_000]

/** @returns what does to contributions of one kind what their authors want. */
export function createOwnWriter<Item extends OwnItem, Change extends Edit>(
  ownable: Ownable<Item, Change>,
): Writer<OwnAct<Change>, OwnOutcome> {
  return async (db, acts) => {
    await ownable.lock(
      db,
      acts.map(({activity}) => activity),
    )
    const outcomes: OwnOutcome[] = []
    for (const act of acts) {
      const item = await ownable.read(db, act.id)
      outcomes.push(item ? await carryOut(db, ownable, item, act) : refused('not-found'))
    }
    return outcomes
  }
}

/** @returns what takes appeals for contributions of a kind that their authors change and withdraw by a way of its own. */
export function createAppealWriter(
  appealable: Pick<Ownable<OwnItem, Edit>, 'kind' | 'lock' | 'read'>,
): Writer<AppealAct, OwnOutcome> {
  return async (db, acts) => {
    await appealable.lock(
      db,
      acts.map(({activity}) => activity),
    )
    const outcomes: OwnOutcome[] = []
    for (const act of acts) {
      const item = await appealable.read(db, act.id)
      outcomes.push(item ? await appeal(db, appealable, item, act) : refused('not-found'))
    }
    return outcomes
  }
}

function carryOut<Item extends OwnItem, Change extends Edit>(
  db: Store,
  ownable: Ownable<Item, Change>,
  item: Item,
  act: OwnAct<Change>,
): Promise<OwnOutcome> {
  switch (act.is) {
    case 'edit':
      return edit(db, ownable, item, act)
    case 'withdraw':
      return withdraw(db, ownable, item, act.as)
    case 'appeal':
      return appeal(db, ownable, item, act)
  }
}

async function edit<Item extends OwnItem, Change extends Edit>(
  db: Store,
  ownable: Ownable<Item, Change>,
  item: Item,
  change: Change,
): Promise<OwnOutcome> {
  const {id, activity, state} = item
  const {verdict, signals, spam, now} = change
  if (state === 'withdrawn') return refused('withdrawn')
  if (ownable.isSame(item, change)) return {is: 'edited', waits: await waitsOf(db, item), isSeen: false}
  const refusal = await ownable.obstacleTo(db, item, change)
  if (refusal) return {is: 'refused', refusal}
  await ownable.reword(db, item, change)
  const isTakenBack = state === 'published' && !verdict.isPublished
  if (isTakenBack) {
    await ownable.hold(db, id)
    await countMoved(db, activity, 'published', 'waiting')
  }
  const {reasons: waits} = verdict
  const hour = Math.floor(now / HOUR)
  if (waits.length > 0)
    await openCases(db, [{item: id, activity, kind: ownable.kind, waits, signals, spam, hour}])
  const left = await waitsOf(db, {id, state: isTakenBack ? 'waiting' : state})
  return {is: 'edited', waits: left, isSeen: state === 'published'}
}

async function withdraw<Item extends OwnItem>(
  db: Store,
  ownable: Pick<Ownable<Item, Edit>, 'withdraw' | 'isSeen'>,
  item: Item,
  as: Withdrawal['as'],
): Promise<OwnOutcome> {
  const {id, activity, state} = item
  if (state === 'withdrawn') return {is: 'withdrawn-now', isSeen: false}
  // The column holds nothing else.
  const from = standingOf(state, item.hidden_reason as HideReason | '')
  await withdrawItem(db, {item: id, activity, from, to: as})
  await removePhotos(db, id)
  await ownable.withdraw(db, id)
  return {is: 'withdrawn-now', isSeen: ownable.isSeen(item)}
}

async function appeal(
  db: Store,
  {kind}: Pick<Moderated, 'kind'>,
  {id, activity, state}: OwnItem,
  {text, now}: AppealAct,
): Promise<OwnOutcome> {
  if (state === 'withdrawn') return refused('withdrawn')
  const known = (await readAppeals(db, [id])).get(id)
  if (known) return known.text === text ? {is: 'appealed', day: known.day} : refused('no-appeal')
  if (state !== 'hidden') return refused('no-appeal')
  const [hour, day] = [Math.floor(now / HOUR), Math.floor(now / DAY)]
  await appealFor(db, {item: id, activity, kind, text, day, hour})
  return {is: 'appealed', day}
}

async function waitsOf(
  db: Store,
  {id, state}: Pick<OwnItem, 'id' | 'state'>,
): Promise<readonly WaitReason[]> {
  return state === 'waiting' ? ((await readCases(db, [id])).get(id)?.waits ?? []) : []
}

function refused(code: 'not-found' | 'withdrawn' | 'no-appeal'): OwnOutcome {
  return {is: 'refused', refusal: new Refusal(code)}
}
