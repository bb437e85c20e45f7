/** Every route of the console, for everybody, in every town: who gets what. A route that is missing here fails. */
import {staffRoutes, type DownloadRequest, type StaffRouteName} from '@saha/contract'
import {beforeAll, describe, expect, test} from 'vitest'
import {importDefinition} from '../activities/import-definition.ts'
import {readPhotoForStaff} from '../photos/photos.queries.ts'
import {june} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {addMember} from './members.ts'
import {roles} from './rights.ts'
import {findStaff} from './staff.queries.ts'
import {Browser, createServer, definitionOf, type Server} from './staff.test-kit.ts'

const park = {municipality: 'town', activity: 'park-survey'}
const wish: DownloadRequest = {
  format: 'csv',
  shape: 'wide',
  labels: null,
  freeText: true,
  reason: 'For the report to the council.',
}

describe('who may do what', () => {
  type Asker = 'owner' | 'analyst' | 'viewer' | 'nobody'
  type Place = 'of their town' | 'of their town, not there' | 'of another town' | 'of no town'

  const own: Record<Asker, Record<Place, number>> = {
    owner: {'of their town': 200, 'of their town, not there': 404, 'of another town': 404, 'of no town': 404},
    analyst: {
      'of their town': 200,
      'of their town, not there': 404,
      'of another town': 404,
      'of no town': 404,
    },
    viewer: {
      'of their town': 403,
      'of their town, not there': 403,
      'of another town': 404,
      'of no town': 404,
    },
    nobody: {
      'of their town': 401,
      'of their town, not there': 401,
      'of another town': 401,
      'of no town': 401,
    },
  }
  const everybodysOwn = (status: number) => ({
    'of their town': status,
    'of their town, not there': status,
    'of another town': status,
    'of no town': status,
  })
  const everybodys = (status: number): Record<Asker, Record<Place, number>> => ({
    owner: everybodysOwn(status),
    analyst: everybodysOwn(status),
    viewer: everybodysOwn(status),
    nobody: everybodysOwn(401),
  })
  const consultations = {...everybodysOwn(404), 'of their town': 200, 'of their town, not there': 200}

  /** Every route of the console: one that is missing here does not compile. */
  const expected: Record<StaffRouteName, Record<Asker, Record<Place, number>>> = {
    downloadResponses: own,
    readDownloads: {...own, analyst: own.viewer},
    readConsultations: {
      owner: consultations,
      analyst: consultations,
      viewer: consultations,
      nobody: everybodysOwn(401),
    },
    readOverview: everybodys(200),
    changePassword: everybodys(403),
    signIn: everybodys(401),
    // Last: it ends the sessions that the others need.
    signOut: {...everybodys(204), nobody: everybodysOwn(204)},
  }
  const places: Record<Place, {municipality: string; activity: string}> = {
    'of their town': park,
    'of their town, not there': {...park, activity: 'lake-survey'},
    'of another town': {...park, municipality: 'village'},
    'of no town': {...park, municipality: 'nowhere'},
  }
  const bodies: Partial<Record<StaffRouteName, unknown>> = {
    downloadResponses: wish,
    changePassword: {current: 'another password', next: 'four quiet green trees'},
    signIn: {email: 'nobody@town.example', password: 'x'},
  }

  describeEachStore('each route', (opened) => {
    const browsers = new Map<Asker, Map<string, string>>()
    let server: Server

    beforeAll(async () => {
      const {db} = opened().store
      for (const municipality of ['town', 'village']) await importDefinition(db, definitionOf(municipality))
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
      const before = await opened().store.db.selectFrom('download').select('id').execute()

      const reply = await browser.ask(route, places[place], bodies[route])

      const after = await opened().store.db.selectFrom('download').select('id').execute()
      expect(reply.status).toBe(status)
      expect(after.length - before.length).toBe(route === 'downloadResponses' && status === 200 ? 1 : 0)
    })

    test('photos are responses too: they are shown to those who may read responses', async () => {
      const {db} = opened().store
      const {number} = await db
        .selectFrom('activity')
        .select('number')
        .where('municipality', '=', 'town')
        .executeTakeFirstOrThrow()
      const photo = 'p'.repeat(22)
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
        if (await readPhotoForStaff(db, person ?? '', {...park, photo})) shown.push(role)
      }

      expect(shown).toEqual(['owner', 'analyst'])
    })

    test('the table names every route of the console', () => {
      expect(Object.keys(expected).toSorted()).toEqual(Object.keys(staffRoutes).toSorted())
    })
  })
})
