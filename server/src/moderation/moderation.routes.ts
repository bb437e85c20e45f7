/** The queue of the moderators, their decisions and notes: for staff with the right to moderate alone. */
import {
  Decision,
  ItemId,
  ModeratorNote,
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
import {decide, type DecideNeeds} from './decide.ts'
import {readQueueItem, readQueuePage} from './queue.ts'

export interface ModerationNeeds extends StaffAnswering, PermitNeeds, DecideNeeds {}

/** What moderators read and do. All of it is about one municipality, the one in the path. */
export function moderationRoutes(needs: ModerationNeeds): void {
  const {db, kinds} = needs

  answerStaff(needs, 'readQueue', async (c) => {
    const {municipality} = await permit(needs, c, 'moderate')
    const wish = {activity: c.req.query('activity'), cursor: c.req.query('cursor')}
    return shown(await readQueuePage(db, kinds, municipality, wish))
  })

  answerStaff(needs, 'readQueueItem', async (c) => {
    const {municipality} = await permit(needs, c, 'moderate')
    return shown(await readQueueItem(db, kinds, municipality, itemIn(c)))
  })

  answerStaff(needs, 'decide', async (c) => {
    const {person, municipality} = await permit(needs, c, 'moderate')
    return shown(await decide(needs, {...person, municipality}, await accept(c, Decision)))
  })

  answerStaff(needs, 'addNote', async (c) => {
    const {person, municipality} = await permit(needs, c, 'moderate')
    const item = itemIn(c)
    const {text} = await accept(c, ModeratorNote)
    await addNote(needs, {...person, municipality}, item, text)
    return shown(await readQueueItem(db, kinds, municipality, item))
  })
}

/** @throws Refusal `not-found` for what cannot be the name of anything. */
function itemIn(c: Context): string {
  const item = ItemId.safeParse(c.req.param('item'))
  if (!item.success) throw new Refusal('not-found')
  return item.data
}

function shown(body: ModerationQueue | QueueItem | Decided): Response {
  return new Response(JSON.stringify(body), {headers: {'content-type': json}})
}
