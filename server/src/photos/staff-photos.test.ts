/** Photos in the console: for the staff of one municipality who may read responses, and for nobody else. */
import type {Survey} from '@saha/contract'
import {picturePathOf, staffPictureRoutes} from '@saha/contract/picture-routes'
import {fillIn, pathOf} from '@saha/contract/routes'
import {beforeAll, describe, expect, test} from 'vitest'
import {importDefinition} from '../activities/import-definition.ts'
import {versionOf} from '../activities/versions.ts'
import {formOf, june} from '../saha.test-kit.ts'
import {addMember} from '../staff/members.ts'
import {Browser, codeOf, createServer, definitionOf, type Server} from '../staff/staff.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {plainPicture} from '../test-kit/pictures.ts'

const survey: Survey = {
  pages: [{id: 'park', questions: [{id: 'pictures', type: 'photo', text: {en: 'Show us'}, most: 2}]}],
}
const park = {municipality: 'town', activity: 'park-survey'}

describeEachStore('a photo in the console', (opened) => {
  const passwords = new Map<string, string>()
  let server: Server
  let photo = ''
  let loose = ''

  beforeAll(async () => {
    const {db} = opened().store
    for (const municipality of ['town', 'village']) {
      const definition = definitionOf(municipality)
      const activity = definition.consultations[0]?.activities[0]
      if (activity?.kind === 'survey') activity.survey = survey
      await importDefinition(db, definition)
    }
    for (const [email, municipality, role] of [
      ['owner', 'town', 'owner'],
      ['analyst', 'town', 'analyst'],
      ['viewer', 'town', 'viewer'],
      ['neighbour', 'village', 'owner'],
    ] as const) {
      const {password} = await addMember(db, `${email}@town.example`, municipality, june, role)
      passwords.set(email, password ?? '')
    }
    server = await createServer(opened().store)
    photo = await take()
    loose = await take()
    await server.request(pathOf('sendResponse', park), {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({...formOf(1, {pictures: [photo]}), version: versionOf(survey)}),
    })
  })

  async function take(): Promise<string> {
    const reply = await server.request(picturePathOf('sendPhoto', park), {
      method: 'POST',
      headers: {'content-type': 'image/png'},
      body: new Uint8Array(await plainPicture()),
    })
    return ((await reply.json()) as {photo: string}).photo
  }

  async function read(who: string | undefined, names: Partial<typeof park & {photo: string}> = {}) {
    const browser = new Browser(server)
    if (who) await browser.signIn(`${who}@town.example`, passwords.get(who) ?? '')
    return server.request(fillIn(staffPictureRoutes.readPhoto.path, {...park, photo, ...names}), {
      headers: {cookie: [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')},
    })
  }

  test.each(['owner', 'analyst'])('is shown to an %s of the municipality', async (who) => {
    const reply = await read(who)

    expect(reply.status).toBe(200)
    expect([...new Uint8Array(await reply.arrayBuffer()).subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff])
  })

  test('is kept by nothing on the way, and can do nothing should it be opened as a page', async () => {
    const reply = await read('owner')

    expect(Object.fromEntries(reply.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("sandbox; default-src 'none'"),
      'content-disposition': `attachment; filename="${photo}.jpg"`,
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(reply.headers.has('access-control-allow-origin')).toBe(false)
  })

  describe('is not shown', () => {
    test.each([
      ['to somebody who may not read responses', 'viewer', {}],
      ['to the staff of another municipality', 'neighbour', {}],
      ['under the address of another municipality', 'neighbour', {municipality: 'village'}],
      ['under the address of another survey', 'owner', {activity: 'lake-survey'}],
      ['under a name that is none', 'owner', {photo: '../../secret'}],
    ])('%s', async (_, who, names) => {
      const reply = await read(who, names)

      expect([reply.status, await codeOf(reply)]).toEqual([404, 'not-found'])
    })

    test('to somebody who is not signed in', async () => {
      const reply = await read(undefined)

      expect([reply.status, await codeOf(reply)]).toEqual([401, 'signed-out'])
      expect(reply.headers.get('cache-control')).toBe('no-store')
    })

    test('before a response names it: nobody has sent it yet', async () => {
      expect((await read('owner', {photo: loose})).status).toBe(404)
    })
  })
})
