import {NewComment} from '@saha/contract'
import type {KnownActivities} from '../activities/known-activities.ts'
import {accept} from '../http/accept.ts'
import {answer, type Answering} from '../http/answer.ts'
import {checkOrigin} from '../http/check-origin.ts'
import {commonHeaders, json} from '../http/headers.ts'
import {isPlainForm} from '../http/plain-form.ts'
import {Refusal} from '../refusal.ts'
import {sendComment, type SendCommentNeeds} from './send-comment.ts'

export interface SendCommentRoutesNeeds extends Answering, SendCommentNeeds {
  activities: Pick<KnownActivities, 'findThread'>
}

const created = {
  status: 201,
  headers: {...commonHeaders, 'content-type': json, 'cache-control': 'no-store'},
}

/** `POST` of a comment. */
export function sendCommentRoutes(needs: SendCommentRoutesNeeds): void {
  answer(needs, 'sendComment', async (c) => {
    const thread = await needs.activities.findThread(
      c.req.param('municipality') ?? '',
      c.req.param('activity') ?? '',
    )
    if (!thread) throw new Refusal('not-found')
    checkOrigin(c, thread.origins)
    const receipt = await sendComment(needs, thread, await accept(c, NewComment), isPlainForm(c))
    return new Response(JSON.stringify(receipt), created)
  })
}
