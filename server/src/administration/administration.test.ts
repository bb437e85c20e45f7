/** Whoever runs the server: makes municipalities and takes them away, and sees nothing of what is in them. */
import type {HandedLink, ServerOverview} from '@saha/contract'
import {beforeAll, expect, test} from 'vitest'
import {deedsOf} from '../audit/audit.test-kit.ts'
import {june} from '../saha.test-kit.ts'
import {addMember} from '../staff/members.ts'
import {findStaff} from '../staff/staff.queries.ts'
import {
  Browser,
  codeOf,
  createServer,
  makeMunicipalities,
  publicUrl,
  type Server,
} from '../staff/staff.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {addAdministrator} from './administrators.queries.ts'

const harbour = {
  id: 'harbour',
  name: {ar: 'الميناء', en: 'Harbour'},
  languages: ['ar', 'en'],
  owner: 'Mona@harbour.example',
}

describeEachStore('whoever runs the server', (opened) => {
  let server: Server
  let root: Browser
  const db = () => opened().store.db

  beforeAll(async () => {
    await makeMunicipalities(db())
    server = await createServer(opened().store)
    const {password} = await addMember(db(), 'root@server.example', 'village', june, 'viewer')
    await addAdministrator(db(), (await findStaff(db(), 'root@server.example')) ?? '')
    root = new Browser(server)
    await root.signIn('root@server.example', password ?? '')
  })

  test('sees which municipalities there are, and how the server is', async () => {
    const {hosted, administrators, health} = (await (await root.ask('readServer')).json()) as ServerOverview

    expect(hosted.map(({id, consultations, staff}) => [id, consultations, staff])).toEqual([
      ['town', 1, 0],
      ['village', 1, 1],
    ])
    expect(administrators).toEqual(['root@server.example'])
    expect(health).toMatchObject({ailments: [], queue: 0, mail: false, clock: '2026-06-15T12:00:00.000Z'})
    expect(health.backup).toBeNull()
    expect(health.disk === null || health.disk.free > 0).toBe(true)
  })

  test('makes one, with a link for its first owner, who then comes in', async () => {
    const made = await root.ask('makeMunicipality', {}, harbour)
    const {link} = (await made.json()) as HandedLink
    const secret = link?.split('/').at(-1) ?? ''
    const mona = new Browser(server)

    const came = await mona.ask(
      'acceptInvitation',
      {},
      {municipality: 'harbour', secret, password: 'four quiet green trees'},
    )

    expect([made.status, came.status]).toEqual([201, 204])
    expect(link).toMatch(new RegExp(`^${publicUrl}/console/#invitation/harbour/`))
    expect((await mona.ask('readMunicipality', {municipality: 'harbour'})).status).toBe(200)
    expect((await deedsOf(db(), '')).at(-1)).toMatchObject({act: 'municipality-made', target: 'harbour'})
    expect((await deedsOf(db(), 'harbour'))[0]).toMatchObject({
      act: 'municipality-made',
      email: 'root@server.example',
    })
  })

  test.each([
    ['under an id that is taken', {...harbour, id: 'town'}, 409, 'name-taken'],
    ['without a name in one of its languages', {...harbour, id: 'port', name: {en: 'Port'}}, 422, 'invalid'],
    ['with sites of its own choice', {...harbour, id: 'port', origins: ['null']}, 422, 'invalid'],
  ])('makes none %s', async (_, wish, status, code) => {
    const reply = await root.ask('makeMunicipality', {}, wish)

    expect([reply.status, await codeOf(reply)]).toEqual([status, code])
  })

  test('reads nothing of a municipality by that, and changes nothing in it', async () => {
    const town = {municipality: 'town'}

    const replies = [
      await root.ask('readConsultations', town),
      await root.ask('readMunicipality', town),
      await root.ask('readLog', town),
      await root.ask('eraseMunicipality', town, {name: 'town'}),
    ]

    expect(replies.map(({status}) => status)).toEqual([404, 404, 404, 404])
  })

  test('takes one away by its name', async () => {
    const wrong = await root.ask('dropMunicipality', {municipality: 'town'}, {name: 'village'})
    const right = await root.ask('dropMunicipality', {municipality: 'town'}, {name: 'town'})

    expect([wrong.status, right.status]).toEqual([422, 204])
    expect((await deedsOf(db(), '')).at(-1)).toMatchObject({act: 'municipality-erased', target: 'town'})
  })
})
