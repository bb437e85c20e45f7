/** Inviting colleagues, by letter or by a link to hand on. */
import {InvitationRenewal, limits, NewInvitation, type HandedLink, type StaffRole} from '@saha/contract'
import {record} from '../audit/audit.queries.ts'
import {accept} from '../http/accept.ts'
import {traceOf} from '../http/refuse.ts'
import {Refusal} from '../refusal.ts'
import {answerStaff} from './answer-staff.ts'
import type {ColleagueNeeds} from './colleagues.routes.ts'
import {lockColleagues} from './colleagues.queries.ts'
import {countInvitations, invite, noteLetter, renewInvitation, takeBack} from './invitations.queries.ts'
import {invitationLink, makeLinkSecret} from './link-secret.ts'
import {readMunicipalityName} from './overview.queries.ts'
import {permit} from './permit.ts'
import {findRole, findStaff} from './staff.queries.ts'
import {done, shown} from './staff-replies.ts'

/** A link that is ready to go out. */
interface Ready {
  municipality: string
  email: string
  role: StaffRole
  secret: string
  hash: string
}

export function inviteRoutes(needs: ColleagueNeeds): void {
  const {db, now, mail} = needs

  /** Sends the link, without anybody waiting for it, or hands it over. */
  async function handOn(
    {municipality, email, role, secret, hash}: Ready,
    byMail: boolean,
  ): Promise<Response> {
    const link = invitationLink(needs.publicUrl, municipality, secret)
    if (!byMail || !mail) return shown({link} satisfies HandedLink, 201)
    const {name, languages} = await readMunicipalityName(db, municipality)
    const send = async () => {
      const isSent = await mail.send({
        kind: 'invitation',
        to: email,
        link,
        languages,
        municipality: name,
        role,
      })
      await noteLetter(db, hash, isSent ? 'sent' : 'failed')
    }
    mail.inBackground(send(), (error) => needs.log.error(traceOf(error), 'no letter was noted'))
    return shown({link: null} satisfies HandedLink, 201)
  }

  answerStaff(needs, 'inviteColleague', async (c) => {
    const {person, municipality} = await permit(needs, c, 'staff')
    const body = await accept(c, NewInvitation)
    const {role} = body
    const email = body.email.toLowerCase()
    const {secret, hash} = makeLinkSecret()
    await db.transaction().execute(async (transaction) => {
      await lockColleagues(transaction, municipality)
      const known = await findStaff(transaction, email)
      if (known !== undefined && (await findRole(transaction, known, municipality)))
        throw new Refusal('works-here')
      if ((await countInvitations(transaction, municipality, now())) >= limits.openInvitations)
        throw new Refusal('too-many-open')
      const letter = mail ? 'sending' : 'none'
      await invite(transaction, {municipality, email, role}, {hash, letter, now: now()})
      const deed = {municipality, email: person.email, at: now(), act: 'colleague-invited'} as const
      await record(transaction, {...deed, target: email, after: {role}})
    })
    return handOn({municipality, email, role, secret, hash}, mail !== undefined)
  })

  answerStaff(needs, 'renewInvitation', async (c) => {
    const {person, municipality} = await permit(needs, c, 'staff')
    const {byMail} = await accept(c, InvitationRenewal)
    if (byMail && !mail) throw new Refusal('no-mail')
    const {secret, hash} = makeLinkSecret()
    const invited = await db.transaction().execute(async (transaction) => {
      const change = {hash, letter: byMail ? 'sending' : 'none', now: now()} as const
      const found = await renewInvitation(transaction, municipality, c.req.param('invitation') ?? '', change)
      if (!found) throw new Refusal('not-found')
      const act = 'invitation-renewed'
      await record(transaction, {municipality, email: person.email, at: now(), act, target: found.email})
      return found
    })
    return handOn({municipality, ...invited, secret, hash}, byMail)
  })

  answerStaff(needs, 'takeInvitationBack', async (c) => {
    const {person, municipality} = await permit(needs, c, 'staff')
    await db.transaction().execute(async (transaction) => {
      const found = await takeBack(transaction, municipality, c.req.param('invitation') ?? '')
      if (!found) throw new Refusal('not-found')
      const deed = {municipality, email: person.email, at: now(), act: 'invitation-taken-back'} as const
      await record(transaction, {...deed, target: found.email, before: {role: found.role}})
    })
    return done()
  })
}
