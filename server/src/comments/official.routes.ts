/** Answers by the municipality, in the name of an office: for staff with the right to answer alone. */
import {CommentId, OfficialAnswer, Pinning, type OfficialAnswered} from '@saha/contract'
import type {Context} from 'hono'
import type {KnownActivities} from '../activities/known-activities.ts'
import {recordWrites} from '../audit/record-writes.ts'
import {accept} from '../http/accept.ts'
import {json} from '../http/headers.ts'
import {Refusal} from '../refusal.ts'
import {answerStaff, type StaffAnswering} from '../staff/answer-staff.ts'
import {permit, type PermitNeeds} from '../staff/permit.ts'
import {answerOfficially, createOfficialWriter, type AnswerOfficiallyNeeds} from './answer-officially.ts'
import {pinAnswers} from './official.queries.ts'
import type {SendCommentNeeds} from './send-comment.ts'

export interface OfficialNeeds
  extends
    StaffAnswering,
    PermitNeeds,
    Omit<AnswerOfficiallyNeeds, 'writeOfficial'>,
    Pick<SendCommentNeeds, 'write'> {
  activities: Pick<KnownActivities, 'findThread'>
}

/** In the log, so that nobody wonders who put what at the top. */
const pinAndRecord = recordWrites(pinAnswers, {
  after: ({isPinned}, outcome) =>
    outcome === 'changed' ? {act: 'answer-pinned', after: {isPinned}} : undefined,
})

/** `POST` of an official answer, at any time and never waiting; `PUT` of whether it stands at the top. */
export function officialRoutes(needs: OfficialNeeds): void {
  const answering = {...needs, writeOfficial: createOfficialWriter(needs.write)}

  /** @throws Refusal `signed-out`, `not-found` or `not-allowed`. */
  async function permitted(c: Context) {
    const {person, municipality} = await permit(needs, c, 'answer')
    const thread = await needs.activities.findThread(municipality, c.req.param('activity') ?? '')
    if (!thread) throw new Refusal('not-found')
    return {person, thread}
  }

  answerStaff(needs, 'answerOfficially', async (c) => {
    const {person, thread} = await permitted(c)
    const comment = await answerOfficially(answering, thread, person, await accept(c, OfficialAnswer))
    return shown({comment} satisfies OfficialAnswered, 201)
  })

  answerStaff(needs, 'pinAnswer', async (c) => {
    const {person, thread} = await permitted(c)
    const answer = CommentId.safeParse(c.req.param('comment'))
    if (!answer.success) throw new Refusal('not-found')
    const {pinned} = await accept(c, Pinning)
    const {shown: activity, number} = thread
    const outcome = await needs.commit.add(pinAndRecord, {
      activity: number,
      item: {id: answer.data, activity: number, isPinned: pinned},
      doer: {municipality: activity.municipality.id, email: person.email, at: needs.now()},
      target: `${activity.id}/${answer.data}`,
    })
    if (outcome === 'unknown') throw new Refusal('not-found')
    if (outcome === 'changed') needs.onChanged(thread.address)
    return shown({pinned} satisfies Pinning, 200)
  })
}

function shown(body: OfficialAnswered | Pinning, status: 200 | 201): Response {
  return new Response(JSON.stringify(body), {status, headers: {'content-type': json}})
}
