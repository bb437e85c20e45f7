/** What was done to items, by whom. */
import type {HideReason, ModerationAct} from '@saha/contract'
import {randomBytes} from 'node:crypto'
import type {Store} from '../storage/open.ts'

/** An act as it is stored. */
export interface StoredAct {
  action: ModerationAct['action']
  reason: '' | HideReason
  text: string
  /** Days since 1970, UTC. */
  day: number
  /** Id of the moderator. */
  staffUser: string
  /** E-mail address; `null` when that person no longer works there. */
  by: string | null
}

/** An act that is new. */
export interface NewAct extends Pick<StoredAct, 'action' | 'day' | 'staffUser'> {
  item: string
  activity: number
  reason?: HideReason | undefined
  text?: string | undefined
}

/** Adds an act to those on an item, whose activity is locked. */
export async function addAct(
  db: Store,
  {item, activity, action, day, staffUser, ...act}: NewAct,
): Promise<void> {
  const last = await db
    .selectFrom('moderation_act')
    .select((row) => row.fn.max<number | null>('number').as('number'))
    .where('item', '=', item)
    .executeTakeFirst()
  await db
    .insertInto('moderation_act')
    .values({
      id: randomBytes(16).toString('base64url'),
      item,
      activity,
      number: Number(last?.number ?? 0) + 1,
      action,
      reason: act.reason ?? '',
      text: act.text ?? '',
      day,
      staff_user: staffUser,
    })
    .execute()
}

/** What was done to each of these items, in order. An item to which nothing was done is absent. */
export async function readActs(db: Store, items: readonly string[]): Promise<Map<string, StoredAct[]>> {
  if (items.length === 0) return new Map()
  const rows = await db
    .selectFrom('moderation_act as act')
    .leftJoin('staff_user as person', 'person.id', 'act.staff_user')
    .select([
      'act.item',
      'act.action',
      'act.reason',
      'act.text',
      'act.day',
      'act.staff_user as staffUser',
      'person.email as by',
    ])
    .where('act.item', 'in', items)
    .orderBy('act.item')
    .orderBy('act.number')
    .execute()
  return Map.groupBy(rows, ({item}) => item)
}

/** Whether a moderator has looked at an item and found that it may stay: readers alone do not take it back then. */
export function isApproved(acts: readonly Pick<StoredAct, 'action'>[]): boolean {
  return acts.some(({action}) => action === 'approve' || action === 'restore' || action === 'redact')
}

/** Acts that decide something: all but notes and questions. */
export function decisionsIn<Act extends Pick<StoredAct, 'action'>>(acts: readonly Act[]): Act[] {
  return acts.filter(({action}) => action !== 'note' && action !== 'ask')
}
