/** Answers by the municipality, in the name of an office: for staff with the right to answer alone. */
import {CommentId, OfficialAnswer, Pinning, type OfficialAnswered} from '@saha/contract'
import {canonicalJson, cleanComment} from '@saha/domain'
import type {Context} from 'hono'
import {hash} from 'node:crypto'
import type {ThreadRecord} from '../activities/activities.queries.ts'
import type {KnownActivities} from '../activities/known-activities.ts'
import {accept} from '../http/accept.ts'
import {json} from '../http/headers.ts'
import {Refusal} from '../refusal.ts'
import {answerStaff, type StaffAnswering} from '../staff/answer-staff.ts'
import {permit, type PermitNeeds} from '../staff/permit.ts'
import type {SendCommentNeeds} from './send-comment.ts'
import {pinAnswers} from './official.queries.ts'

export interface OfficialNeeds
  extends StaffAnswering, PermitNeeds, Pick<SendCommentNeeds, 'commit' | 'write' | 'now' | 'onChanged'> {
  activities: Pick<KnownActivities, 'findThread'>
}

const HOUR = 3_600_000

/** `POST` of an official answer, at any time and never waiting; `PUT` of whether it stands at the top. */
export function officialRoutes(needs: OfficialNeeds): void {
  const {commit, write, now, onChanged} = needs

  /** @throws Refusal `signed-out`, `not-found` or `not-allowed`. */
  async function permitted(c: Context) {
    const {person, municipality} = await permit(needs, c, 'answer')
    const thread = await needs.activities.findThread(municipality, c.req.param('activity') ?? '')
    if (!thread) throw new Refusal('not-found')
    return {person, thread}
  }

  answerStaff(needs, 'answerOfficially', async (c) => {
    const {person, thread} = await permitted(c)
    const {key, parent = '', office, text, pinned} = await accept(c, OfficialAnswer)
    const words = cleanComment(text)
    if (words === '') throw new Refusal('text-refused')
    const id = answerId(thread, key)
    const outcome = await commit.add(write, {
      id,
      activity: thread.number,
      parent,
      name: '',
      text: words,
      side: '',
      place: '',
      photo: '',
      office: canonicalJson(office),
      author: person.id,
      is_pinned: pinned ? 1 : 0,
      verdict: {isPublished: true, reasons: []},
      signals: [],
      spam: 0,
      hour: Math.floor(now() / HOUR),
      editUntil: 0,
      obstacle: undefined,
    })
    if (outcome.is === 'refused') throw outcome.refusal
    if (outcome.is === 'stored') onChanged(thread.address)
    return shown({comment: id} satisfies OfficialAnswered, 201)
  })

  answerStaff(needs, 'pinAnswer', async (c) => {
    const {thread} = await permitted(c)
    const answer = CommentId.safeParse(c.req.param('comment'))
    if (!answer.success) throw new Refusal('not-found')
    const {pinned} = await accept(c, Pinning)
    const wish = {id: answer.data, activity: thread.number, isPinned: pinned}
    const outcome = await commit.add(pinAnswers, wish)
    if (outcome === 'unknown') throw new Refusal('not-found')
    if (outcome === 'changed') onChanged(thread.address)
    return shown({pinned} satisfies Pinning, 200)
  })
}

/** The same answer sent twice is one. No receipt leads to it: whoever works there does not take it back as a citizen. */
function answerId({address}: ThreadRecord, key: string): string {
  return hash('sha256', `saha official answer\n${address}\n${key}`, 'buffer').toString('base64url', 0, 16)
}

function shown(body: OfficialAnswered | Pinning, status: 200 | 201): Response {
  return new Response(JSON.stringify(body), {status, headers: {'content-type': json}})
}
