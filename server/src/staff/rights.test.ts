/** Every route of the console, for everybody, in every town: who gets what. A route that is missing here fails. */
import {
  staffRoutes,
  type Decision,
  type Definition,
  type DownloadRequest,
  type DuplicateMark,
  type GroupWords,
  type ModeratorNote,
  type NewStep,
  type OfficialAnswer,
  type Pinning,
  type Sorting,
  type StaffRole,
  type StaffRouteName,
} from '@saha/contract'
import {beforeAll, describe, expect, test} from 'vitest'
import {importDefinition} from '../activities/import-definition.ts'
import {publishIdeas} from '../ideas/collection.test-kit.ts'
import {readPhotoForStaff} from '../photos/photos.queries.ts'
import {june} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {addMember} from './members.ts'
import {roles} from './rights.ts'
import {findStaff} from './staff.queries.ts'
import {Browser, createServer, definitionOf, type Server} from './staff.test-kit.ts'
import type {Store} from '../storage/open.ts'

const park = {municipality: 'town', activity: 'park-survey'}
const talk = {...park, activity: 'park-talk'}
const ideas = {...park, activity: 'park-ideas', idea: '1'}
/** A comment that waits, and an answer by the municipality. */
const [item, answer, unknown] = ['w'.repeat(22), 'a'.repeat(22), 'u'.repeat(22)]
const wish: DownloadRequest = {
  format: 'csv',
  shape: 'wide',
  labels: null,
  freeText: true,
  reason: 'For the report to the council.',
}

/** The example with a thread and a collection of ideas beside its survey. */
function withMore(municipality: string): Definition {
  const definition: Definition = definitionOf(municipality)
  const comments = {moderation: 'mixed', votes: 'support', reportsToHold: 3} as const
  definition.consultations[0]?.activities.push({
    id: 'park-talk',
    kind: 'comments',
    title: {en: 'Talk'},
    comments,
  })
  definition.consultations[0]?.activities.push({
    id: 'park-ideas',
    kind: 'ideas',
    title: {en: 'Ideas'},
    ideas: {moderation: 'mixed', reportsToHold: 3, supports: {}},
  })
  return definition
}

async function numberInTown(db: Store, id: string): Promise<number> {
  const {number} = await db
    .selectFrom('activity')
    .select('number')
    .where('municipality', '=', 'town')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return number
}

/** One that waits in the town, and one in the name of an office. */
async function addComments(db: Store): Promise<void> {
  const activity = await numberInTown(db, 'park-talk')
  const comment = {
    activity,
    is_shown: 0,
    position: 0,
    hour: 0,
    parent: '',
    depth: 0,
    path: '',
    folded: '',
    side: '' as const,
    author: '',
    is_pinned: 0,
    is_edited: 0,
    is_redacted: 0,
    supports: 0,
    objections: 0,
    score: 0,
    replies: 0,
    place: '',
    photo: '',
    hidden_reason: '',
    hidden_day: 0,
  }
  await db
    .insertInto('comment')
    .values([
      {...comment, id: item, root: item, state: 'waiting', name: 'Rana', text: 'Shade.', office: ''},
      {
        ...comment,
        id: answer,
        root: answer,
        state: 'published',
        is_shown: 1,
        position: 1,
        name: '',
        text: 'Soon.',
        office: '{"en":"Parks"}',
      },
    ])
    .execute()
}

describe('who may do what', () => {
  type Asker = StaffRole | 'nobody'
  type Place = 'of their town' | 'of their town, not there' | 'of another town' | 'of no town'

  type Statuses = Record<Place, number>

  const always = (status: number): Statuses => ({
    'of their town': status,
    'of their town, not there': status,
    'of another town': status,
    'of no town': status,
  })
  const granted = (status = 200): Statuses => ({...always(404), 'of their town': status})
  const denied: Statuses = {...always(404), 'of their town': 403, 'of their town, not there': 403}
  const each = (statusesOf: (role: StaffRole) => Statuses): Record<Asker, Statuses> => {
    const ofRoles = Object.fromEntries(roles.map((role) => [role, statusesOf(role)]))
    return {...(ofRoles as Record<StaffRole, Statuses>), nobody: always(401)}
  }
  const everybodys = (statuses: Statuses) => each(() => statuses)
  const to = (allowed: readonly StaffRole[], statuses: Statuses) =>
    each((role) => (allowed.includes(role) ? statuses : denied))
  /** Of a whole municipality: there is nothing in it that could be missing. */
  const ofTown: Statuses = {...granted(), 'of their town, not there': 200}
  const moderators = ['owner', 'moderator'] as const
  const voices = ['owner', 'editor', 'moderator'] as const

  /** Every route of the console: one that is missing here does not compile. */
  const expected: Record<StaffRouteName, Record<Asker, Statuses>> = {
    downloadResponses: to(['owner', 'analyst'], granted()),
    readDownloads: to(['owner'], granted()),
    readConsultations: everybodys(ofTown),
    readQueue: to(moderators, ofTown),
    readQueueItem: to(moderators, granted()),
    decide: to(moderators, ofTown),
    addNote: to(moderators, granted()),
    answerOfficially: to(voices, granted(201)),
    pinAnswer: to(voices, granted()),
    answerIdea: to(voices, granted(201)),
    markDuplicate: to(voices, granted()),
    sortIdeas: to(voices, granted()),
    readGroups: to(voices, granted()),
    saveGroup: to(voices, granted()),
    // After those that make the groups.
    removeGroup: to(voices, granted(204)),
    readOverview: everybodys(always(200)),
    changePassword: everybodys(always(403)),
    signIn: everybodys(always(401)),
    // Last: it ends the sessions that the others need.
    signOut: {...everybodys(always(204)), nobody: always(204)},
  }
  /** Routes about a thread, or something in it. */
  const ofThreads: StaffRouteName[] = ['readQueueItem', 'addNote', 'answerOfficially', 'pinAnswer']
  const ofIdeas: StaffRouteName[] = [
    'answerIdea',
    'markDuplicate',
    'sortIdeas',
    'readGroups',
    'saveGroup',
    'removeGroup',
  ]
  const places: Record<Place, {municipality: string; activity?: string; item?: string; comment?: string}> = {
    'of their town': {municipality: 'town'},
    'of their town, not there': {...park, activity: 'lake-survey', item: unknown, comment: unknown},
    'of another town': {municipality: 'village'},
    'of no town': {municipality: 'nowhere'},
  }
  const paramsOf = (route: StaffRouteName, place: Place, asker: Asker) => ({
    ...(ofThreads.includes(route) ? talk : ofIdeas.includes(route) ? ideas : park),
    group: `of-${asker}`,
    item,
    comment: answer,
    ...places[place],
  })
  const bodies: Partial<Record<StaffRouteName, unknown>> = {
    downloadResponses: wish,
    changePassword: {current: 'another password', next: 'four quiet green trees'},
    signIn: {email: 'nobody@town.example', password: 'x'},
    decide: {items: [unknown], action: 'approve'} satisfies Decision,
    addNote: {text: 'Have a look, please.'} satisfies ModeratorNote,
    answerOfficially: {
      key: '0'.repeat(32),
      office: {en: 'Parks'},
      text: 'In spring.',
      pinned: false,
    } satisfies OfficialAnswer,
    pinAnswer: {pinned: true} satisfies Pinning,
    answerIdea: {key: '0'.repeat(32), office: {en: 'Parks'}, status: 'planned'} satisfies NewStep,
    markDuplicate: {of: null} satisfies DuplicateMark,
    sortIdeas: {ideas: [1], group: null} satisfies Sorting,
    saveGroup: {title: {en: 'Shade'}} satisfies GroupWords,
  }

  describeEachStore('each route', (opened) => {
    const browsers = new Map<Asker, Map<string, string>>()
    let server: Server

    beforeAll(async () => {
      const {db} = opened().store
      for (const municipality of ['town', 'village']) await importDefinition(db, withMore(municipality))
      await addComments(db)
      await publishIdeas(db, await numberInTown(db, 'park-ideas'), {shade: {}})
      server = await createServer(opened().store)
      for (const role of roles) {
        const {password} = await addMember(db, `${role}@town.example`, 'town', june, role)
        const browser = new Browser(server)
        await browser.signIn(`${role}@town.example`, password ?? '')
        browsers.set(role, browser.cookies)
      }
    })

    const all = Object.entries(expected).flatMap(([route, askers]) =>
      Object.entries(askers).flatMap(([asker, statuses]) =>
        Object.entries(statuses).map(
          ([place, status]) => [asker, route, place, status] as [Asker, StaffRouteName, Place, number],
        ),
      ),
    )

    test.each(all)('%s asks for %s %s: %d', async (asker, route, place, status) => {
      const fresh = await createServer(opened().store)
      const browser = new Browser(route === 'changePassword' || route === 'signIn' ? fresh : server)
      for (const [name, value] of browsers.get(asker) ?? []) browser.cookies.set(name, value)
      const before = await opened()
        .store.db.selectFrom('audit')
        .select('number')
        .where('act', '=', 'downloaded')
        .execute()

      const reply = await browser.ask(route, paramsOf(route, place, asker), bodies[route])

      const after = await opened()
        .store.db.selectFrom('audit')
        .select('number')
        .where('act', '=', 'downloaded')
        .execute()
      expect(reply.status).toBe(status)
      expect(after.length - before.length).toBe(route === 'downloadResponses' && status === 200 ? 1 : 0)
    })

    test.each([
      ['photos of a survey are shown to those who may read responses', 'park-survey', ['owner', 'analyst']],
      ['photos of a thread are shown to those who moderate', 'park-talk', ['owner', 'moderator']],
    ] as const)('%s', async (_, activity, allowed) => {
      const {db} = opened().store
      const number = await numberInTown(db, activity)
      const photo = String(number).padStart(22, 'p')
      await db
        .insertInto('photo')
        .values({id: photo, activity: number, day: 20_619, response: 'r'.repeat(22)})
        .execute()
      await db
        .insertInto('photo_content')
        .values({photo, bytes: Buffer.from('photo')})
        .execute()

      const shown: string[] = []
      for (const role of roles) {
        const person = await findStaff(db, `${role}@town.example`)
        const place = {municipality: 'town', activity, photo}
        if (await readPhotoForStaff(db, person ?? '', place)) shown.push(role)
      }

      expect(shown).toEqual(allowed)
    })

    test('the table names every route of the console', () => {
      expect(Object.keys(expected).toSorted()).toEqual(Object.keys(staffRoutes).toSorted())
    })
  })
})
