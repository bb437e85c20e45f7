/** The queue of the moderators, their decisions and notes: for staff with the right to moderate alone. */
import {
  ClaimWish,
  Decision,
  ItemId,
  ModeratorNote,
  type Claims,
  type Decided,
  type ModerationQueue,
  type QueueItem,
} from '@saha/contract'
import type {Context} from 'hono'
import {accept} from '../http/accept.ts'
import {json} from '../http/headers.ts'
import {Refusal} from '../refusal.ts'
import {answerStaff, type StaffAnswering} from '../staff/answer-staff.ts'
import {permit, type PermitNeeds} from '../staff/permit.ts'
import {addNote} from './add-note.ts'
import {claim} from './claims.queries.ts'
import {decide, type DecideNeeds} from './decide.ts'
import {readQueueItem, readQueuePage} from './queue.ts'

export interface ModerationNeeds extends StaffAnswering, PermitNeeds, DecideNeeds {}

/** What moderators read and do. All of it is about one municipality, the one in the path. */
export function moderationRoutes(needs: ModerationNeeds): void {
  const {db, kinds, now} = needs

  answerStaff(needs, 'readQueue', async (c) => {
    const {person, municipality} = await permit(needs, c, 'moderate')
    const {activity, cursor, show} = c.req.query()
    const reader = {municipality, reader: person.id, now: now()}
    return shown(await readQueuePage(db, kinds, reader, {activity, cursor, show}))
  })

  answerStaff(needs, 'readQueueItem', async (c) => {
    const {person, municipality} = await permit(needs, c, 'moderate')
    return shown(await readQueueItem(db, kinds, {municipality, reader: person.id}, itemIn(c)))
  })

  answerStaff(needs, 'decide', async (c) => {
    const {person, municipality} = await permit(needs, c, 'moderate')
    return shown(await decide(needs, {...person, municipality}, await accept(c, Decision)))
  })

  answerStaff(needs, 'addNote', async (c) => {
    const {person, municipality} = await permit(needs, c, 'moderate')
    const item = itemIn(c)
    const note = await accept(c, ModeratorNote)
    await addNote(needs, {...person, municipality}, item, note)
    return shown(await readQueueItem(db, kinds, {municipality, reader: person.id}, item))
  })

  answerStaff(needs, 'claimItems', async (c) => {
    const {person, municipality} = await permit(needs, c, 'moderate')
    const {items} = await accept(c, ClaimWish)
    return shown(await claim(db, {municipality, staffUser: person.id, now: now()}, items))
  })
}

/** @throws Refusal `not-found` for what cannot be the name of anything. */
function itemIn(c: Context): string {
  const item = ItemId.safeParse(c.req.param('item'))
  if (!item.success) throw new Refusal('not-found')
  return item.data
}

function shown(body: ModerationQueue | QueueItem | Decided | Claims): Response {
  return new Response(JSON.stringify(body), {headers: {'content-type': json}})
}
