/** What the console shows first: for whom somebody works, and what consultations there are. */
import type {StaffConsultations, StaffOverview} from '@saha/contract'
import {Refusal} from '../refusal.ts'
import {isAdministrator} from '../administration/administrators.queries.ts'
import {answerStaff, type StaffAnswering} from './answer-staff.ts'
import {hasGivenPassword, listConsultations, listEmployers} from './overview.queries.ts'
import {admit, type PermitNeeds} from './permit.ts'
import {shown} from './staff-replies.ts'

export interface StaffNeeds extends StaffAnswering, PermitNeeds {
  /** Milliseconds since 1970. */
  now: () => number
}

export function staffRoutes(needs: StaffNeeds): void {
  const {db, now} = needs

  answerStaff(needs, 'readOverview', async (c) => {
    const person = await (await needs.sessions()).person(c.req.header('cookie'))
    const [municipalities, isGiven, runsServer] = await Promise.all([
      listEmployers(db, person),
      hasGivenPassword(db, person.id),
      isAdministrator(db, person.id),
    ])
    return shown({
      email: person.email,
      hasGivenPassword: isGiven,
      server: needs.publicUrl,
      isAdministrator: runsServer,
      municipalities,
    } satisfies StaffOverview)
  })

  answerStaff(needs, 'readConsultations', async (c) => {
    const {person, municipality} = await admit(needs, c)
    const consultations = await listConsultations(db, person.id, municipality, now())
    if (!consultations) throw new Refusal('not-found')
    return shown({consultations} satisfies StaffConsultations)
  })
}
