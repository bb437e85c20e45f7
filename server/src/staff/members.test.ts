import {listAdministrators} from '../administration/administrators.queries.ts'
import {beforeAll, expect, test} from 'vitest'
import {june} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {addMember, ensureFirstStaff, removeMember, resetMember} from './members.ts'
import {makePassword} from './password.ts'
import {Browser, createServer, makeMunicipalities, type Server} from './staff.test-kit.ts'
import {listStaff} from './staff.queries.ts'

test('passwords to hand out can be read aloud, and never come twice', () => {
  const passwords = Array.from({length: 1000}, makePassword)

  expect(new Set(passwords).size).toBe(1000)
  expect(
    passwords.filter((password) => !/^([a-hjkmnp-tv-z2-9]{4}-){3}[a-hjkmnp-tv-z2-9]{4}$/.test(password)),
  ).toEqual([])
})

describeEachStore('people of a municipality', (opened) => {
  const db = () => opened().store.db
  let server: Server

  beforeAll(async () => {
    await makeMunicipalities(db())
    server = await createServer(opened().store)
  })

  test('the first one is made once', async () => {
    const first = await ensureFirstStaff(db(), 'town', 'clerk@town.example', june)
    const second = await ensureFirstStaff(db(), 'town', 'other@town.example', june)

    expect(await new Browser(server).signIn('clerk@town.example', first?.password ?? '')).toBe(204)
    expect(await listAdministrators(db())).toEqual(['clerk@town.example'])
    expect(second).toBeNull()
  })

  test('may work for two municipalities with one password', async () => {
    const first = await addMember(db(), 'Both@region.example', 'village', june)
    const second = await addMember(db(), 'both@region.example', 'town', june)

    expect(second).toEqual({email: 'both@region.example', municipality: 'town', password: null})
    expect(await new Browser(server).signIn('both@region.example', first.password ?? '')).toBe(204)
    expect(await listStaff(db())).toContainEqual({
      email: 'both@region.example',
      municipalities: ['town', 'village'],
      roles: ['owner', 'owner'],
      since: june,
      hasGivenPassword: true,
    })
  })

  test('are not added twice to the same municipality', async () => {
    await addMember(db(), 'twice@town.example', 'town', june)

    await expect(addMember(db(), 'twice@town.example', 'town', june)).rejects.toThrow(
      'twice@town.example already works for town.',
    )
  })

  test('are not added to one that does not exist, nor to one that is not said', async () => {
    await expect(addMember(db(), 'a@b.example', 'nowhere', june)).rejects.toThrow(
      'There is no municipality "nowhere": town, village.',
    )
    await expect(addMember(db(), 'a@b.example', undefined, june)).rejects.toThrow(
      'Say for whom with --municipality: town, village.',
    )
    await expect(addMember(db(), 'a b', 'town', june)).rejects.toThrow('"a b" is no e-mail address.')
  })

  test('who forgot their password get a new one, and are signed out everywhere', async () => {
    const {password: old} = await addMember(db(), 'forgot@town.example', 'town', june)
    const browser = new Browser(server)
    await browser.signIn('forgot@town.example', old ?? '')

    const {password} = await resetMember(db(), 'forgot@town.example')

    expect((await browser.ask('readOverview')).status).toBe(401)
    expect(await new Browser(server).signIn('forgot@town.example', old ?? '')).toBe(401)
    expect(await new Browser(server).signIn('forgot@town.example', password)).toBe(204)
  })

  test('who leave can do nothing more', async () => {
    const {password} = await addMember(db(), 'leaves@town.example', 'town', june)
    const browser = new Browser(server)
    await browser.signIn('leaves@town.example', password ?? '')

    await removeMember(db(), 'leaves@town.example')

    expect((await browser.ask('readOverview')).status).toBe(401)
    expect(await browser.signIn('leaves@town.example', password ?? '')).toBe(401)
    await expect(removeMember(db(), 'leaves@town.example')).rejects.toThrow(/^Nobody signs in as/)
  })
})
