/** What waits for an answer: for staff with the right to answer alone. How answers are given, each kind says itself. */
import type {UnansweredPage} from '@saha/contract'
import {json} from '../http/headers.ts'
import {answerStaff, type StaffAnswering} from '../staff/answer-staff.ts'
import {permit, type PermitNeeds} from '../staff/permit.ts'
import type {Answerable} from './answerable.ts'
import {readUnanswered} from './read-unanswered.ts'

export interface AnswersNeeds extends StaffAnswering, PermitNeeds {
  /** Everything that can be answered, by kind. */
  answerables: readonly Answerable[]
}

export function answersRoutes(needs: AnswersNeeds): void {
  answerStaff(needs, 'readUnanswered', async (c) => {
    const {municipality} = await permit(needs, c, 'answer')
    const wish = {activity: c.req.query('activity'), cursor: c.req.query('cursor')}
    const page = await readUnanswered(needs.db, needs.answerables, municipality, wish)
    return new Response(JSON.stringify(page satisfies UnansweredPage), {headers: {'content-type': json}})
  })
}
