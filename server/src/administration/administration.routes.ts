/** The server with its municipalities: for those who run it. What is in a municipality they do not see by that. */
import {
  Erasure,
  NewMunicipality,
  type HandedLink,
  type ServerHealth,
  type ServerOverview,
} from '@saha/contract'
import type {Context} from 'hono'
import {storeDefinition} from '../activities/import-definition.ts'
import {lockRevision} from '../activities/import.queries.ts'
import {record} from '../audit/audit.queries.ts'
import {accept} from '../http/accept.ts'
import {eraseByName} from '../municipality/municipality.routes.ts'
import {lacksWords} from '../municipality/save-settings.ts'
import {Refusal} from '../refusal.ts'
import {answerStaff, type StaffAnswering} from '../staff/answer-staff.ts'
import {invite} from '../staff/invitations.queries.ts'
import {invitationLink, makeLinkSecret} from '../staff/link-secret.ts'
import type {PermitNeeds} from '../staff/permit.ts'
import type {Person} from '../staff/sessions.ts'
import {done, shown} from '../staff/staff-replies.ts'
import {hasMunicipality, listHosted} from './administration.queries.ts'
import {isAdministrator, listAdministrators} from './administrators.queries.ts'

export interface AdministrationNeeds extends StaffAnswering, PermitNeeds {
  readHealth: () => Promise<ServerHealth>
  /** Milliseconds since 1970. */
  now: () => number
}

export function administrationRoutes(needs: AdministrationNeeds): void {
  const {db, now} = needs

  /** @throws Refusal `signed-out` or `not-allowed`. */
  async function enter(c: Context): Promise<Person> {
    const person = await (await needs.sessions()).person(c.req.header('cookie'))
    if (!(await isAdministrator(db, person.id))) throw new Refusal('not-allowed')
    return person
  }

  answerStaff(needs, 'readServer', async (c) => {
    await enter(c)
    return shown({
      hosted: await listHosted(db),
      administrators: await listAdministrators(db),
      health: await needs.readHealth(),
    } satisfies ServerOverview)
  })

  answerStaff(needs, 'makeMunicipality', async (c) => {
    const {email} = await enter(c)
    const {owner, ...named} = await accept(c, NewMunicipality)
    const municipality = {...named, origins: []}
    if (lacksWords(municipality)) throw new Refusal('invalid')
    const {secret, hash} = makeLinkSecret()
    await db.transaction().execute(async (transaction) => {
      await lockRevision(transaction)
      if (await hasMunicipality(transaction, named.id)) throw new Refusal('name-taken')
      await storeDefinition(transaction, {saha: 1, municipality, consultations: []}, new Map())
      const invited = {municipality: named.id, email: owner.toLowerCase(), role: 'owner'} as const
      await invite(transaction, invited, {hash, letter: 'none', now: now()})
      const deed = {
        email,
        at: now(),
        act: 'municipality-made',
        after: {...named, owner: invited.email},
      } as const
      await record(transaction, {...deed, municipality: '', target: named.id})
      await record(transaction, {...deed, municipality: named.id})
    })
    const link = invitationLink(needs.publicUrl, named.id, secret)
    return shown({link} satisfies HandedLink, 201)
  })

  answerStaff(needs, 'dropMunicipality', async (c) => {
    const {email} = await enter(c)
    const municipality = c.req.param('municipality') ?? ''
    await eraseByName(needs, {municipality, email, at: now()}, await accept(c, Erasure))
    return done()
  })
}
