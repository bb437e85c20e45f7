import {StaffConsultations, StaffOverview} from '@saha/contract'
import {beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {eraseExpired} from '../retention/retention.ts'
import {june} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {addMember} from './members.ts'
import {rights} from './rights.ts'
import {Browser, codeOf, createServer, makeMunicipalities, publicUrl, type Server} from './staff.test-kit.ts'

describeEachStore('the console', (opened) => {
  const email = 'clerk@town.example'
  let password = ''
  let server: Server
  let browser: Browser

  beforeAll(async () => {
    const {db} = opened().store
    await makeMunicipalities(db)
    password = (await addMember(db, email, 'town', june)).password ?? ''
  })

  beforeEach(async () => {
    server = await createServer(opened().store)
    browser = new Browser(server)
  })

  describe('signing in', () => {
    test('works with address and password, however the address is capitalised', async () => {
      expect(await browser.signIn('Clerk@Town.example', password)).toBe(204)

      const overview = await browser.ask('readOverview')
      expect(StaffOverview.parse(await overview.json())).toEqual({
        email,
        hasGivenPassword: true,
        server: publicUrl,
        isAdministrator: false,
        municipalities: [
          {
            id: 'town',
            name: {en: 'town', ar: 'town (ar)'},
            languages: ['ar', 'en'],
            rights: [...rights.owner],
            wantsMore: false,
            isNew: false,
          },
        ],
      })
    })

    test('gives a cookie that only this server, over https and from its own pages, ever sees', async () => {
      const reply = await browser.ask('signIn', {}, {email, password})

      const [session = '', known = ''] = reply.headers.getSetCookie()
      expect(session).toMatch(
        /^__Host-saha\.session_token=[^;]{40,}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
      )
      expect(known).toMatch(
        /^__Host-saha\.browser=[^;]+; Max-Age=15552000; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
      )
      expect(reply.headers.getSetCookie()).toHaveLength(2)
    })

    test('says the same of a wrong password and of an unknown address', async () => {
      const wrong = await browser.ask('signIn', {}, {email, password: 'another-password'})
      const unknown = await browser.ask(
        'signIn',
        {},
        {email: 'nobody@town.example', password: 'another-password'},
      )

      expect(wrong.status).toBe(401)
      expect(await codeOf(wrong.clone())).toBe('wrong-sign-in')
      expect(unknown.status).toBe(wrong.status)
      expect(await unknown.text()).toBe(await wrong.text())
      expect([...unknown.headers]).toEqual([...wrong.headers])
    })

    test('begins a new session, and ends the one that the browser brought along', async () => {
      await browser.signIn(email, password)
      const before = new Browser(server)
      for (const [name, value] of browser.cookies) before.cookies.set(name, value)

      await browser.signIn(email, password)

      expect(browser.cookies.get('__Host-saha.session_token')).not.toBe(
        before.cookies.get('__Host-saha.session_token'),
      )
      expect((await before.ask('readOverview')).status).toBe(401)
      expect((await browser.ask('readOverview')).status).toBe(200)
    })

    test('does not take over a session that somebody planted', async () => {
      browser.cookies.set('__Host-saha.session_token', 'planted.planted')

      await browser.signIn(email, password)

      expect(browser.cookies.get('__Host-saha.session_token')).not.toContain('planted')
    })

    test('stores neither address nor browser', async () => {
      const {db} = opened().store
      await new Browser(server, {'user-agent': 'Netscape', 'x-forwarded-for': '198.51.100.4'}).signIn(
        email,
        password,
      )

      const sessions = await db.selectFrom('staff_session').selectAll().execute()
      expect(JSON.stringify(sessions)).not.toMatch(/Netscape|198\.51/)
    })
  })

  describe('a session', () => {
    test('ends on the server when its person signs out', async () => {
      await browser.signIn(email, password)
      const copy = new Browser(server)
      for (const [name, value] of browser.cookies) copy.cookies.set(name, value)

      expect((await browser.ask('signOut')).status).toBe(204)

      expect(browser.cookies.has('__Host-saha.session_token')).toBe(false)
      const reply = await copy.ask('readOverview')
      expect([reply.status, await codeOf(reply)]).toEqual([401, 'signed-out'])
    })

    test('is worth nothing with another signature', async () => {
      await browser.signIn(email, password)
      const [token] = (browser.cookies.get('__Host-saha.session_token') ?? '').split('.')

      browser.cookies.set('__Host-saha.session_token', `${token}.${'A'.repeat(43)}%3D`)

      expect((await browser.ask('readOverview')).status).toBe(401)
    })

    test('ends after a working day, and is then forgotten', async () => {
      const {db} = opened().store
      await browser.signIn(email, password)
      await db
        .updateTable('staff_session')
        .set({expires_at: june - 1})
        .execute()

      expect((await browser.ask('readOverview')).status).toBe(401)

      await eraseExpired(db, june)
      const old = await db.selectFrom('staff_session').select('id').where('expires_at', '<', june).execute()
      expect(old).toEqual([])
    })
  })

  describe('consultations', () => {
    test('are shown with their state, and with what everybody can read of the answers', async () => {
      await browser.signIn(email, password)

      const reply = await browser.ask('readConsultations', {municipality: 'town'})

      expect(StaffConsultations.parse(await reply.json())).toEqual({
        consultations: [
          {
            id: 'park',
            title: {en: 'The park', ar: 'The park (ar)'},
            state: 'open',
            isChanged: false,
            opens: '2026-06-01T00:00:00.000Z',
            closes: '2026-07-01T00:00:00.000Z',
            activities: [
              {
                id: 'park-survey',
                kind: 'survey',
                title: {en: 'Park survey', ar: 'Park survey (ar)'},
                level: 'open',
                snapshot: null,
              },
            ],
          },
        ],
      })
    })

    test('count the people of the newest published snapshot', async () => {
      const {db} = opened().store
      const {number} = await db
        .selectFrom('activity')
        .select('number')
        .where('municipality', '=', 'town')
        .executeTakeFirstOrThrow()
      const snapshot = {activity: number, at: june - 60_000, hash: '0'.repeat(64), content: null}
      await db
        .insertInto('snapshot')
        .values({...snapshot, number: 1, people: 12})
        .execute()
      await db
        .insertInto('snapshot')
        .values({...snapshot, number: 2, people: 25})
        .execute()
      await browser.signIn(email, password)

      const reply = await browser.ask('readConsultations', {municipality: 'town'})

      const {consultations} = StaffConsultations.parse(await reply.json())
      expect(consultations[0]?.activities[0]?.snapshot).toEqual({people: 25, at: '2026-06-15T11:59:00.000Z'})
      await db.deleteFrom('snapshot').execute()
    })

    test('of another municipality are as unknown as those of none', async () => {
      await browser.signIn(email, password)

      const other = await browser.ask('readConsultations', {municipality: 'village'})
      const none = await browser.ask('readConsultations', {municipality: 'nowhere'})

      expect([other.status, none.status]).toEqual([404, 404])
      expect(await other.text()).toBe(await none.text())
    })

    test('are lost with the membership, while the session goes on', async () => {
      const {db} = opened().store
      const {password: guest} = await addMember(db, 'guest@town.example', 'village', june)
      await browser.signIn('guest@town.example', guest ?? '')
      await db.deleteFrom('staff_membership').where('municipality', '=', 'village').execute()

      const reply = await browser.ask('readConsultations', {municipality: 'village'})

      expect(reply.status).toBe(404)
    })
  })

  describe('a new password', () => {
    test('replaces the one that was handed out, and ends every other session', async () => {
      const {password: given} = await addMember(opened().store.db, 'new@town.example', 'town', june)
      const elsewhere = new Browser(server)
      await elsewhere.signIn('new@town.example', given ?? '')
      await browser.signIn('new@town.example', given ?? '')
      const next = 'سروتان وبيدر وعين ماء'

      expect((await browser.ask('changePassword', {}, {current: given, next})).status).toBe(204)

      const overview = StaffOverview.parse(await (await browser.ask('readOverview')).json())
      expect(overview.hasGivenPassword).toBe(false)
      expect((await elsewhere.ask('readOverview')).status).toBe(401)
      expect(await new Browser(server).signIn('new@town.example', given ?? '')).toBe(401)
      expect(await new Browser(server).signIn('new@town.example', next)).toBe(204)
    })

    test('is not taken without the present one', async () => {
      await browser.signIn(email, password)

      const reply = await browser.ask(
        'changePassword',
        {},
        {current: 'not the present one', next: 'x'.repeat(12)},
      )

      expect([reply.status, await codeOf(reply)]).toEqual([403, 'wrong-password'])
      expect(await new Browser(server).signIn(email, password)).toBe(204)
    })

    test('is not taken when it is short', async () => {
      await browser.signIn(email, password)

      const reply = await browser.ask('changePassword', {}, {current: password, next: 'short'})

      expect(reply.status).toBe(422)
    })

    test('is not taken from somebody who is not signed in', async () => {
      const reply = await browser.ask('changePassword', {}, {current: password, next: 'x'.repeat(12)})

      expect([reply.status, await codeOf(reply)]).toEqual([401, 'signed-out'])
    })
  })
})
