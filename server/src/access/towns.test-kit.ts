/** For tests: two towns with one of everything in every state, and everybody who might ask. */
import {StaffRole, type Consultation} from '@saha/contract'
import {exampleMap} from '@saha/domain/map/example-map'
import {wholeSurvey} from '@saha/domain/survey/example-whole-survey'
import {importDefinition} from '../activities/import-definition.ts'
import {waitingRow} from '../comments/state.test-kit.ts'
import {publishComment} from '../comments/state.queries.ts'
import {lockThread} from '../comments/thread.queries.ts'
import {idOfIdea, publishIdeas} from '../ideas/collection.test-kit.ts'
import {eraseConsultation} from '../municipality/erase.queries.ts'
import {june, keyOf} from '../saha.test-kit.ts'
import {addMember} from '../staff/members.ts'
import {findStaff} from '../staff/staff.queries.ts'
import {createLog, createSaha} from '../saha.ts'
import {Browser, definitionOf, publicUrl, secret, type Server} from '../staff/staff.test-kit.ts'
import {addAdministrator} from '../administration/administrators.queries.ts'
import type {OpenStore, Store} from '../storage/open.ts'
import {spans} from './spans.test-kit.ts'
import {draftAgain} from './building-rows.test-kit.ts'
import {askers, states, towns, type Asker, type Ids, type State, type Town} from './row.test-kit.ts'

const day = 86_400_000
export interface Towns {
  server: Server
  ids: Record<Town, Record<State, Ids>>
  /** The header `Cookie` of whoever has a session. */
  cookies: Partial<Record<Asker, string>>
}

/** A server that lets everybody ask as often as they like. */
export async function startServer(store: OpenStore): Promise<Server> {
  const {app} = await createSaha({
    store,
    publicUrl,
    log: createLog('silent'),
    now: () => june,
    elements: '/nowhere',
    perMinute: 0,
    staff: {secret, proxies: 1, console: '/nowhere'},
  })
  return app
}

/** Makes them. */
export async function makeTowns(store: OpenStore): Promise<Towns> {
  const {db} = store
  const server = await startServer(store)
  const ids = {} as Towns['ids']
  for (const town of towns) {
    await makeTown(db, town)
    await addMember(db, `guest@${town}.example`, town, june, 'viewer')
    await addMember(db, `other-owner@${town}.example`, town, june, 'owner')
    const guest = (await findStaff(db, `guest@${town}.example`)) ?? ''
    const invitation = await inviteSomebody(db, town)
    ids[town] = {} as Record<State, Ids>
    for (const state of states)
      ids[town][state] = {...(await fill(db, town, state)), colleague: guest, invitation}
    await eraseConsultation(db, {municipality: town, consultation: `${town}-deleted`})
  }
  return {server, ids, cookies: await signAllIn(db, server)}
}

async function makeTown(db: Store, town: Town): Promise<void> {
  const {municipality, consultations, saha} = definitionOf(town)
  const [usual] = consultations
  if (!usual) throw new Error('There is a consultation.')
  const published = states.filter((state) => state !== 'draft')
  await importDefinition(db, {
    saha,
    municipality: {...municipality, origins: [`https://www.${town}.example`], map: exampleMap},
    consultations: published.map((state) => consultationOf(usual, town, state)),
  })
}

function consultationOf(usual: Consultation, town: Town, state: State): Consultation {
  const [survey] = usual.activities
  if (survey?.kind !== 'survey') throw new Error('There is a survey.')
  const [opens, closes] = spans[state].map((moment) => new Date(moment).toISOString()) as [string, string]
  const name = `${town}-${state}`
  return {
    ...usual,
    id: name,
    opens,
    closes,
    activities: [
      {...survey, id: `${name}-survey`, survey: wholeSurvey},
      {
        id: `${name}-talk`,
        kind: 'comments',
        title: {en: 'Talk', ar: 'نقاش'},
        comments: {moderation: 'after', votes: 'support', reportsToHold: 3},
      },
      {
        id: `${name}-ideas`,
        kind: 'ideas',
        title: {en: 'Ideas', ar: 'أفكار'},
        ideas: {moderation: 'after', reportsToHold: 3, supports: {}},
      },
      {
        id: `${name}-event`,
        kind: 'event',
        title: {en: 'Meeting', ar: 'لقاء'},
        event: {
          starts: closes,
          ends: new Date(spans[state][1] + 3_600_000).toISOString(),
          zone: 'UTC',
          place: {words: {en: 'Town hall', ar: 'مبنى البلدية'}},
          capacity: null,
          registration: {name: 'optional', nameSeenBy: 'hosts'},
        },
      },
    ],
  }
}

/** Puts something into a consultation that is published. @returns what it is called; the same names for one that is not. */
async function fill(db: Store, town: Town, state: State): Promise<Omit<Ids, 'colleague' | 'invitation'>> {
  const name = `${town}-${state}`
  const own = (what: string) => idOfIdea(`${what}-${name}`).slice(0, 22)
  const ids = {
    consultation: name,
    survey: `${name}-survey`,
    talk: `${name}-talk`,
    ideas: `${name}-ideas`,
    event: `${name}-event`,
    idea: '1',
    group: `${town}-group`,
    item: own('item'),
    comment: own('office'),
    photo: own('photo'),
    picture: own('seen'),
    version: '1',
  }
  if (state === 'draft') {
    await draftAgain({town, state, ids: {...ids, colleague: '', invitation: ''}}, db)
    return ids
  }
  const numberOf = async (id: string) =>
    (
      await db
        .selectFrom('activity')
        .select('number')
        .where('municipality', '=', town)
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
    ).number
  await say(db, await numberOf(ids.talk), ids.item, '')
  await say(db, await numberOf(ids.talk), ids.comment, '{"en":"Parks"}')
  const ideas = await numberOf(ids.ideas)
  await publishIdeas(db, ideas, {[own('idea')]: {}})
  await db
    .insertInto('idea_group')
    .values({activity: ideas, id: ids.group, title: '{"en":"A"}', text: ''})
    .execute()
  await keepPhoto(db, await numberOf(ids.survey), ids.photo)
  await keepPhoto(db, await numberOf(ids.talk), ids.picture)
  return ids
}

/** A photo that came with something. */
async function keepPhoto(db: Store, activity: number, id: string): Promise<void> {
  await db
    .insertInto('photo')
    .values({id, activity, day: 20_619, response: idOfIdea('sent')})
    .execute()
  await db
    .insertInto('photo_content')
    .values({photo: id, bytes: Buffer.from('photo')})
    .execute()
}

/** A comment that everybody can read. */
async function say(db: Store, activity: number, id: string, office: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await lockThread(transaction, activity)
    await transaction
      .insertInto('comment')
      .values(waitingRow(activity, id, undefined, {office}))
      .execute()
    await publishComment(transaction, id, 494_700)
  })
}

async function inviteSomebody(db: Store, town: Town): Promise<string> {
  const id = `invitation-to-${town}`
  await db
    .insertInto('staff_invitation')
    .values({
      id,
      hash: id,
      municipality: town,
      email: `new@${town}.example`,
      role: 'viewer',
      letter: 'none',
      expires_at: june + day,
    })
    .execute()
  return id
}

async function signAllIn(db: Store, server: Server): Promise<Towns['cookies']> {
  const cookies: Towns['cookies'] = {}
  for (const asker of askers) {
    if (asker === 'nobody') continue
    const email = `${asker.replaceAll(' ', '-')}@town.example`
    const employer: Town = asker === 'owner elsewhere' ? 'village' : 'town'
    const role = StaffRole.options.find((one) => one === asker) ?? 'owner'
    const {password} = await addMember(db, email, employer, june, role)
    const person = (await findStaff(db, email)) ?? ''
    if (asker === 'server administrator') {
      await addAdministrator(db, person)
      await db.deleteFrom('staff_membership').where('staff_user', '=', person).execute()
    }
    const browser = new Browser(server)
    await browser.signIn(email, password ?? '')
    cookies[asker] = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }
  return cookies
}

/** Keys that nothing else has. */
export function keys(): () => string {
  let given = 0x5a_0000
  return () => keyOf(given++)
}
