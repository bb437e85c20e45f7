/** Codes of invitation in the console: for staff with the right to invite. */
import {NewBatch, type Invitations, type MadeBatch} from '@saha/contract'
import type {Context} from 'hono'
import {accept} from '../http/accept.ts'
import {Refusal} from '../refusal.ts'
import {answerStaff, type StaffAnswering} from '../staff/answer-staff.ts'
import {permit, type PermitNeeds} from '../staff/permit.ts'
import {shown} from '../staff/staff-replies.ts'
import {isConsultation, makeBatch, readBatches, revokeBatch} from './batches.queries.ts'
import type {ConsultationName} from './codes.queries.ts'

export interface StaffInvitationsNeeds extends StaffAnswering, PermitNeeds {
  /** Milliseconds since 1970. */
  now: () => number
}

export function staffInvitationsRoutes(needs: StaffInvitationsNeeds): void {
  const {db, now} = needs

  /** @throws Refusal `not-found` where nothing is published. */
  async function enter(c: Context): Promise<{place: ConsultationName; doer: {email: string; at: number}}> {
    const {person, municipality} = await permit(needs, c, 'invite')
    const place = {municipality, consultation: c.req.param('consultation') ?? ''}
    if (!(await isConsultation(db, place))) throw new Refusal('not-found')
    return {place, doer: {email: person.email, at: now()}}
  }

  answerStaff(needs, 'readInvitations', async (c) => {
    const {place} = await enter(c)
    return shown({batches: await readBatches(db, place)} satisfies Invitations)
  })

  answerStaff(needs, 'makeInvitations', async (c) => {
    const {place, doer} = await enter(c)
    const made = await makeBatch(db, place, await accept(c, NewBatch), doer)
    return shown(made satisfies MadeBatch, 201)
  })

  answerStaff(needs, 'revokeInvitations', async (c) => {
    const {place, doer} = await enter(c)
    await revokeBatch(db, place, batchIn(c), doer)
    return shown({batches: await readBatches(db, place)} satisfies Invitations)
  })
}

/** @throws Refusal `not-found`. */
function batchIn(c: Context): number {
  const batch = c.req.param('batch') ?? ''
  if (!/^[1-9][0-9]{0,5}$/.test(batch)) throw new Refusal('not-found')
  return Number(batch)
}
