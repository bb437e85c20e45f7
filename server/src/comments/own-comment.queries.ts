/** What authors do with comments that they have sent. */
import type {HideReason, WaitReason} from '@saha/contract'
import {readEditEnds} from '../contributions/edit-windows.queries.ts'
import type {Judged} from '../contributions/judge-contribution.ts'
import {countMoved, standingOf} from '../moderation/account.queries.ts'
import {decisionsIn, readActs} from '../moderation/acts.queries.ts'
import {appealFor, readAppeals} from '../moderation/appeals.queries.ts'
import {openCases, readCases} from '../moderation/cases.queries.ts'
import {withdrawItem} from '../moderation/own.queries.ts'
import {removePhotos} from '../photos/photos.queries.ts'
import type {Writer} from '../storage/commit.ts'
import type {Store} from '../storage/open.ts'
import {
  holdComment,
  readComment,
  rewordComment,
  withdrawComment,
  type StoredComment,
} from './state.queries.ts'
import {lockThreads} from './thread.queries.ts'

interface Named {
  /** Of the comment. */
  id: string
  activity: number
  /** Milliseconds since 1970. */
  now: number
}

/** Other words, cleaned and judged. */
export interface EditOfComment extends Named, Judged {
  is: 'edit'
  name: string
  text: string
  /** Absent: as before. */
  side: StoredComment['side'] | undefined
}

export interface AppealForComment extends Named {
  is: 'appeal'
  /** Cleaned. */
  text: string
}

export type OwnAct = EditOfComment | AppealForComment | (Named & {is: 'withdraw'})

/**
 * What came of it. `isSeen`: readers see something else than before. `day`: of the appeal, in days since 1970. The same
 * once more comes to the same and changes nothing.
 */
export type OwnOutcome =
  | {is: 'edited'; waits: readonly WaitReason[]; isSeen: boolean}
  | {is: 'withdrawn-now'; isSeen: boolean}
  | {is: 'appealed'; day: number}
  | {is: 'refused'; code: 'not-found' | 'withdrawn' | 'edit-over' | 'no-appeal'}

const [HOUR, DAY] = [3_600_000, 86_400_000]

/** Does what authors want with their comments. */
export const writeOwnActs: Writer<OwnAct, OwnOutcome> = async (db, acts) => {
  await lockThreads(
    db,
    acts.map(({activity}) => activity),
  )
  const outcomes: OwnOutcome[] = []
  for (const act of acts) {
    const comment = await readComment(db, act.id)
    outcomes.push(comment ? await carryOut(db, comment, act) : refused('not-found'))
  }
  return outcomes
}

function carryOut(db: Store, comment: StoredComment, act: OwnAct): Promise<OwnOutcome> {
  switch (act.is) {
    case 'edit':
      return edit(db, comment, act)
    case 'withdraw':
      return withdraw(db, comment)
    case 'appeal':
      return appeal(db, comment, act)
  }
}

/** Until when its author can edit a comment, in milliseconds since 1970: 0 for no longer. What moderators have decided on stays as they saw it. */
export async function editEndOf(
  db: Store,
  {id, state}: Pick<StoredComment, 'id' | 'state'>,
): Promise<number> {
  if (state === 'hidden' || state === 'withdrawn') return 0
  const [ends, acts] = [await readEditEnds(db, [id]), await readActs(db, [id])]
  return decisionsIn(acts.get(id) ?? []).length > 0 ? 0 : (ends.get(id) ?? 0)
}

async function edit(db: Store, comment: StoredComment, changed: EditOfComment): Promise<OwnOutcome> {
  const {id, activity, state} = comment
  const {name, text, side = comment.side, verdict, signals, spam, now} = changed
  if (state === 'withdrawn') return refused('withdrawn')
  const isSame = name === comment.name && text === comment.text && side === comment.side
  if (isSame) return {is: 'edited', waits: await waitsOf(db, comment), isSeen: false}
  if ((await editEndOf(db, comment)) <= now) return refused('edit-over')
  await rewordComment(db, comment, {name, text, side, is_edited: comment.position > 0 ? 1 : 0})
  const isTakenBack = state === 'published' && !verdict.isPublished
  if (isTakenBack) {
    await holdComment(db, id)
    await countMoved(db, activity, 'published', 'waiting')
  }
  const hour = Math.floor(now / HOUR)
  const {reasons} = verdict
  if (reasons.length > 0)
    await openCases(db, [{item: id, activity, kind: 'comment', waits: reasons, signals, spam, hour}])
  const waits = await waitsOf(db, {id, state: isTakenBack ? 'waiting' : state})
  return {is: 'edited', waits, isSeen: state === 'published'}
}

async function withdraw(db: Store, comment: StoredComment): Promise<OwnOutcome> {
  const {id, activity, state, is_shown} = comment
  if (state === 'withdrawn') return {is: 'withdrawn-now', isSeen: false}
  // The column holds nothing else.
  const from = standingOf(state, comment.hidden_reason as HideReason | '')
  await withdrawItem(db, {item: id, activity, from})
  await removePhotos(db, id)
  await withdrawComment(db, id)
  return {is: 'withdrawn-now', isSeen: is_shown === 1}
}

async function appeal(
  db: Store,
  {id, activity, state}: StoredComment,
  {text, now}: AppealForComment,
): Promise<OwnOutcome> {
  if (state === 'withdrawn') return refused('withdrawn')
  const known = (await readAppeals(db, [id])).get(id)
  if (known) return known.text === text ? {is: 'appealed', day: known.day} : refused('no-appeal')
  if (state !== 'hidden') return refused('no-appeal')
  const [hour, day] = [Math.floor(now / HOUR), Math.floor(now / DAY)]
  await appealFor(db, {item: id, activity, kind: 'comment', text, day, hour})
  return {is: 'appealed', day}
}

async function waitsOf(
  db: Store,
  {id, state}: Pick<StoredComment, 'id' | 'state'>,
): Promise<readonly WaitReason[]> {
  return state === 'waiting' ? ((await readCases(db, [id])).get(id)?.waits ?? []) : []
}

function refused(code: (OwnOutcome & {is: 'refused'})['code']): OwnOutcome {
  return {is: 'refused', code}
}
