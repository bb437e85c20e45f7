/** The queue as moderators see it: each item with what is around it. */
import {QueueView, type ModerationAct, type ModerationQueue, type QueueItem, type Text} from '@saha/contract'
import {writtenDay} from '@saha/domain'
import {hash} from 'node:crypto'
import {Refusal} from '../refusal.ts'
import type {Store} from '../storage/open.ts'
import {decisionsIn, readActs, type StoredAct} from './acts.queries.ts'
import {readAppeals, type StoredAppeal} from './appeals.queries.ts'
import {readCases, type Case} from './cases.queries.ts'
import {readHeld} from './claims.queries.ts'
import {readCounts} from './counts.queries.ts'
import type {Moderated, ModeratedItem} from './moderated.ts'
import {
  countQueue,
  hasActivity,
  readActivities,
  readQueue,
  type QueuePart,
  type QueuePlace,
} from './queue.queries.ts'
import {readOpenReports, type OpenReports} from './reports.queries.ts'

const HOUR = 3_600_000
/** Items of one page. */
const page = 50

/** An item with everything that moderators know of it. */
export interface KnownItem {
  moderated: Moderated
  item: ModeratedItem
  /** Id of its activity. */
  activity: string
  /** See the contract's `QueueItem`. */
  activityTitle: Text
  case: Case | undefined
  acts: readonly StoredAct[]
  reports: OpenReports | undefined
  appeal: StoredAppeal | undefined
}

/** What is there of these items, whose ids anybody may have made up, in activities of one municipality. */
export async function findItems(
  db: Store,
  kinds: readonly Moderated[],
  municipality: string,
  items: readonly string[],
): Promise<Map<string, KnownItem>> {
  const [cases, acts, reports, appeals] = [
    await readCases(db, items),
    await readActs(db, items),
    await readOpenReports(db, items),
    await readAppeals(db, items),
  ]
  const found = new Map<string, KnownItem>()
  for (const moderated of kinds) {
    const read = await moderated.read(db, items)
    const activities = await readActivities(
      db,
      municipality,
      read.map(({activity}) => activity),
    )
    for (const item of read) {
      const activity = activities.get(item.activity)
      if (activity !== undefined)
        found.set(item.item, {
          moderated,
          item,
          activity: activity.id,
          activityTitle: activity.title,
          case: cases.get(item.item),
          acts: acts.get(item.item) ?? [],
          reports: reports.get(item.item),
          appeal: appeals.get(item.item),
        })
    }
  }
  return found
}

/** Who reads the queue of which municipality, and when. */
export interface QueueReader {
  municipality: string
  /** Id of the moderator. */
  reader: string
  /** Milliseconds since 1970. */
  now: number
}

/**
 * A page of the queue of a municipality.
 *
 * @param wish as it stands in the address: the id of an activity, a `QueueView`, and what an earlier page gave as its
 *   `cursor`.
 * @throws Refusal `invalid` for a cursor or a view that is none, `not-found` for an activity that is none of this
 *   municipality.
 */
export async function readQueuePage(
  db: Store,
  kinds: readonly Moderated[],
  {municipality, reader, now}: QueueReader,
  wish: Record<'activity' | 'cursor' | 'show', string | undefined>,
): Promise<ModerationQueue> {
  const {activity, cursor} = wish
  if (activity !== undefined && !(await hasActivity(db, municipality, activity)))
    throw new Refusal('not-found')
  const after = cursor === undefined ? undefined : placeOf(cursor)
  const asked = {municipality, activity, show: wish.show === undefined ? undefined : viewOf(wish.show)}
  const cases = await readQueue(db, {...asked, reader, after, most: page + 1})
  const shown = cases.slice(0, page)
  const found = await findItems(
    db,
    kinds,
    municipality,
    shown.map(({item}) => item),
  )
  const last = shown.at(-1)
  return {
    items: shown.flatMap(({item}) => {
      const known = found.get(item)
      return known ? [shownItem(known, reader)] : []
    }),
    waiting: await countQueue(db, asked),
    held: await readHeld(db, {municipality, staffUser: reader, now}),
    ...(!after && {counts: await readCounts(db, asked, Math.floor(now / HOUR))}),
    ...(cases.length > page && last && {cursor: cursorFor(last)}),
  }
}

/** One item, whether it is in the queue or not. @throws Refusal `not-found`. */
export async function readQueueItem(
  db: Store,
  kinds: readonly Moderated[],
  {municipality, reader}: Pick<QueueReader, 'municipality' | 'reader'>,
  item: string,
): Promise<QueueItem> {
  const known = (await findItems(db, kinds, municipality, [item])).get(item)
  if (!known) throw new Refusal('not-found')
  return shownItem(known, reader)
}

/** Names what can be seen of an item: see the contract's `QueueItem`. */
export function seenOf({item, acts}: Pick<KnownItem, 'item' | 'acts'>): string {
  const words = hash(
    'sha256',
    JSON.stringify([item.name, item.title, item.text, item.answers, item.further, item.photos]),
    'base64url',
  )
  return `${decisionsIn(acts).length}.${words.slice(0, 22)}`
}

function shownItem(known: KnownItem, reader: string): QueueItem {
  const {moderated, item, acts, reports, appeal} = known
  return {
    item: item.item,
    kind: moderated.kind,
    activity: known.activity,
    activityTitle: known.activityTitle,
    state: item.state,
    name: item.name,
    ...(item.official && {official: item.official}),
    ...(item.title !== undefined && {title: item.title}),
    text: item.text,
    ...(item.answers && {answers: item.answers}),
    ...(item.further && {further: item.further}),
    photos: item.photos,
    ...(item.parent && {parent: item.parent}),
    waits: [...(known.case?.waits ?? [])],
    signals: [...(known.case?.signals ?? [])],
    spam: known.case?.spam ?? 0,
    reports: reports?.reasons ?? {},
    reportTexts: reports?.texts ?? [],
    ...(appeal?.outcome === 'waiting' && {appeal: appeal.text}),
    ...questionIn(known, reader),
    ...(known.case && {since: new Date(known.case.since * HOUR).toISOString()}),
    acts: acts.map(shownAct),
    seen: seenOf(known),
  }
}

function shownAct({action, reason, text, day, by}: StoredAct): ModerationAct {
  return {
    action,
    ...(reason !== '' && {reason}),
    ...(text !== '' && {text}),
    day: writtenDay(day),
    by,
  }
}

/** What somebody asks colleagues about an item; nothing when nobody does. */
function questionIn({case: known, acts}: KnownItem, reader: string): Pick<QueueItem, 'question'> {
  if (!known?.askedBy) return {}
  const asked = acts.findLast(({action, staffUser}) => action === 'ask' && staffUser === known.askedBy)
  return asked ? {question: {text: asked.text, by: asked.by, isOwn: known.askedBy === reader}} : {}
}

function cursorFor({part, since, item}: QueuePlace): string {
  return `${part}.${since}.${item}`
}

/** @throws Refusal `invalid`. */
function placeOf(cursor: string): QueuePlace {
  const [, part, since, item] = /^([012])\.(\d{1,9})\.([\w-]{22})$/.exec(cursor) ?? []
  if (since === undefined || item === undefined) throw new Refusal('invalid')
  // The pattern lets no other number through.
  return {part: Number(part) as QueuePart, since: Number(since), item}
}

/** @throws Refusal `invalid`. */
function viewOf(show: string): QueueView {
  const view = QueueView.safeParse(show)
  if (!view.success) throw new Refusal('invalid')
  return view.data
}
