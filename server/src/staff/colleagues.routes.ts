/** Colleagues of a municipality: who they are, what they may do, and what is asked of them. */
import {RoleChange, SignInPolicy, type Colleagues, type HandedLink} from '@saha/contract'
import type {Context} from 'hono'
import {record} from '../audit/audit.queries.ts'
import {accept} from '../http/accept.ts'
import type {Mail} from '../mail/mail.ts'
import {Refusal} from '../refusal.ts'
import type {AccountNeeds} from './account.routes.ts'
import {answerStaff} from './answer-staff.ts'
import {
  countOwners,
  findColleague,
  listColleagues,
  lockColleagues,
  removeMembership,
} from './colleagues.queries.ts'
import {listInvitations} from './invitations.queries.ts'
import {makeLinkSecret, recoveryLink} from './link-secret.ts'
import {admit, permit} from './permit.ts'
import {keepRecovery} from './recovery.queries.ts'
import {rights} from './rights.ts'
import {setWantsTwoFactor, wantsTwoFactor} from './staff-policy.queries.ts'
import {listMunicipalitiesOf, setRole} from './staff.queries.ts'
import {done, shown} from './staff-replies.ts'

export interface ColleagueNeeds extends AccountNeeds {
  /** `undefined` where no letters can be sent. */
  mail: Mail | undefined
}

export function colleagueRoutes(needs: ColleagueNeeds): void {
  const {db, now} = needs
  const named = (c: Context) => c.req.param('colleague') ?? ''

  answerStaff(needs, 'readColleagues', async (c) => {
    const {person, municipality} = await permit(needs, c, 'staff')
    const [colleagues, invitations, isWanted] = await Promise.all([
      listColleagues(db, municipality, person.id),
      listInvitations(db, municipality, now()),
      wantsTwoFactor(db, municipality),
    ])
    return shown({
      colleagues,
      invitations,
      wantsTwoFactor: isWanted,
      mail: needs.mail !== undefined,
    } satisfies Colleagues)
  })

  answerStaff(needs, 'changeColleague', async (c) => {
    const {person, municipality} = await permit(needs, c, 'staff')
    const {role} = await accept(c, RoleChange)
    await db.transaction().execute(async (transaction) => {
      await lockColleagues(transaction, municipality)
      const before = await findColleague(transaction, municipality, named(c))
      if (!before) throw new Refusal('not-found')
      if (before.role === role) return
      if (before.role === 'owner' && (await countOwners(transaction, municipality)) === 1)
        throw new Refusal('last-owner')
      await setRole(transaction, named(c), municipality, role)
      await record(transaction, {
        municipality,
        email: person.email,
        at: now(),
        act: 'colleague-changed',
        target: before.email,
        before: {role: before.role},
        after: {role},
      })
    })
    return done()
  })

  answerStaff(needs, 'removeColleague', async (c) => {
    const {person, municipality, role} = await admit(needs, c)
    if (person.id !== named(c) && !rights[role].includes('staff')) throw new Refusal('not-allowed')
    await db.transaction().execute(async (transaction) => {
      await lockColleagues(transaction, municipality)
      const before = await findColleague(transaction, municipality, named(c))
      if (!before) throw new Refusal('not-found')
      if (before.role === 'owner' && (await countOwners(transaction, municipality)) === 1)
        throw new Refusal('last-owner')
      await record(transaction, {
        municipality,
        email: person.email,
        at: now(),
        act: 'colleague-removed',
        target: before.email,
        before: {role: before.role},
      })
      await removeMembership(transaction, municipality, named(c))
    })
    return done()
  })

  answerStaff(needs, 'recoverColleague', async (c) => {
    const {person, municipality} = await permit(needs, c, 'staff')
    const {secret, hash} = makeLinkSecret()
    await db.transaction().execute(async (transaction) => {
      const colleague = await findColleague(transaction, municipality, named(c))
      if (!colleague) throw new Refusal('not-found')
      // An owner here must not get into what another municipality has entrusted to the same person.
      if ((await listMunicipalitiesOf(transaction, named(c))).length > 1) throw new Refusal('works-elsewhere')
      await keepRecovery(transaction, named(c), hash, now())
      const act = 'recovery-handed-out'
      await record(transaction, {municipality, email: person.email, at: now(), act, target: colleague.email})
    })
    return shown({link: recoveryLink(needs.publicUrl, secret)} satisfies HandedLink, 201)
  })

  answerStaff(needs, 'changeSignInPolicy', async (c) => {
    const {person, municipality} = await permit(needs, c, 'staff')
    const {wantsTwoFactor: isWanted} = await accept(c, SignInPolicy)
    // Whoever asks it of others has it: nobody locks themselves out, nor everybody.
    if (isWanted && !person.isStrong) throw new Refusal('second-factor-wanted')
    await db.transaction().execute(async (transaction) => {
      const before = await wantsTwoFactor(transaction, municipality)
      if (before === isWanted) return
      await setWantsTwoFactor(transaction, municipality, isWanted)
      await record(transaction, {
        municipality,
        email: person.email,
        at: now(),
        act: 'sign-in-policy-changed',
        before: {wantsTwoFactor: before},
        after: {wantsTwoFactor: isWanted},
      })
    })
    return done()
  })
}
