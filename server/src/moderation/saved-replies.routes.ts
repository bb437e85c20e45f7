/** Replies that moderators of a municipality share: whoever may moderate reads and changes them. */
import {Id, ReplyWords, type SavedReplies, type SavedReply} from '@saha/contract'
import type {Context} from 'hono'
import type {Doer} from '../audit/audit.queries.ts'
import {accept} from '../http/accept.ts'
import {json} from '../http/headers.ts'
import {Refusal} from '../refusal.ts'
import {answerStaff, type StaffAnswering} from '../staff/answer-staff.ts'
import {permit, type PermitNeeds} from '../staff/permit.ts'
import {removeReply, saveReply} from './saved-replies.ts'
import {readSavedReplies} from './saved-replies.queries.ts'

export interface SavedRepliesNeeds extends StaffAnswering, PermitNeeds {
  /** Milliseconds since 1970. */
  now: () => number
}

export function savedRepliesRoutes(needs: SavedRepliesNeeds): void {
  const {db, now} = needs

  async function doerOf(c: Context): Promise<Doer> {
    const {person, municipality} = await permit(needs, c, 'moderate')
    return {municipality, email: person.email, at: now()}
  }

  answerStaff(needs, 'readReplies', async (c) => {
    const {municipality} = await doerOf(c)
    return shown(await readSavedReplies(db, municipality))
  })

  answerStaff(needs, 'saveReply', async (c) => {
    const doer = await doerOf(c)
    const words = await accept(c, ReplyWords)
    return shown(await saveReply(db, doer, replyIn(c), words))
  })

  answerStaff(needs, 'removeReply', async (c) => {
    const doer = await doerOf(c)
    return shown(await removeReply(db, doer, replyIn(c)))
  })
}

/** @throws Refusal `not-found` for what cannot be the name of anything. */
function replyIn(c: Context): string {
  const id = Id.safeParse(c.req.param('reply'))
  if (!id.success) throw new Refusal('not-found')
  return id.data
}

function shown(replies: SavedReply[]): Response {
  return new Response(JSON.stringify({replies} satisfies SavedReplies), {headers: {'content-type': json}})
}
