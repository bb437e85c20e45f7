import {NewIdea} from '@saha/contract'
import type {KnownActivities} from '../activities/known-activities.ts'
import {accept} from '../http/accept.ts'
import {answer, type Answering} from '../http/answer.ts'
import {checkOrigin} from '../http/check-origin.ts'
import {commonHeaders, json} from '../http/headers.ts'
import {isPlainForm} from '../http/plain-form.ts'
import {Refusal} from '../refusal.ts'
import {sendIdea, type SendIdeaNeeds} from './send-idea.ts'

export interface SendIdeaRoutesNeeds extends Answering, SendIdeaNeeds {
  activities: Pick<KnownActivities, 'findIdeas'>
}

const created = {
  status: 201,
  headers: {...commonHeaders, 'content-type': json, 'cache-control': 'no-store'},
}

/** `POST` of an idea. */
export function sendIdeaRoutes(needs: SendIdeaRoutesNeeds): void {
  answer(needs, 'sendIdea', async (c) => {
    const collection = await needs.activities.findIdeas(
      c.req.param('municipality') ?? '',
      c.req.param('activity') ?? '',
    )
    if (!collection) throw new Refusal('not-found')
    checkOrigin(c, collection.origins)
    const receipt = await sendIdea(needs, collection, await accept(c, NewIdea), isPlainForm(c))
    return new Response(JSON.stringify(receipt), created)
  })
}
