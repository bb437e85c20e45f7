/** Codes after the password. */
import {BackupCodes, StaffAccount, StaffOverview} from '@saha/contract'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {june} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {addMember, resetMember} from './members.ts'
import {actsIn, codeOfApp, switchCodesOn} from './sign-in.test-kit.ts'
import {Browser, codeOf, createServer, makeMunicipalities, type Server} from './staff.test-kit.ts'

describeEachStore('codes after the password', (opened) => {
  let server: Server
  let browser: Browser
  let email = ''
  let password = ''
  let people = 0

  beforeAll(() => makeMunicipalities(opened().store.db))

  beforeEach(async () => {
    people += 1
    email = `clerk-${people}@town.example`
    password = (await addMember(opened().store.db, email, 'town', june)).password ?? ''
    server = await createServer(opened().store)
    browser = new Browser(server)
    await browser.signIn(email, password)
  })

  /** A browser in which the password was typed, and a code is owed. */
  async function owing(): Promise<Browser> {
    const other = new Browser(server)
    await other.signIn(email, password)
    return other
  }

  test('are asked for once the first one has been shown, and not before', async () => {
    await browser.ask('startTwoFactor', {}, {password})
    expect(await new Browser(server).signIn(email, password)).toBe(204)

    await switchCodesOn(browser, password)

    const other = new Browser(server)
    const reply = await other.ask('signIn', {}, {email, password})
    expect([reply.status, await reply.json()]).toEqual([200, {wants: 'code'}])
    expect((await other.ask('readOverview')).status).toBe(401)
  })

  test('let somebody in, in any numerals', async () => {
    const {secret} = await switchCodesOn(browser, password)
    const other = await owing()
    const arabic = codeOfApp(secret).replaceAll(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)))

    const reply = await other.ask('confirmSignIn', {}, {code: `${arabic.slice(0, 3)} ${arabic.slice(3)}`})

    expect(reply.status).toBe(204)
    expect((await other.ask('readOverview')).status).toBe(200)
  })

  test('are taken once, even within their half minute', async () => {
    const {secret} = await switchCodesOn(browser, password)
    const code = codeOfApp(secret)
    const [first, second] = [await owing(), await owing()]
    await first.ask('confirmSignIn', {}, {code})

    const reply = await second.ask('confirmSignIn', {}, {code})

    expect([reply.status, await codeOf(reply)]).toEqual([403, 'wrong-code'])
    expect((await second.ask('readOverview')).status).toBe(401)
  })

  test('are worth nothing without the password before', async () => {
    const {secret} = await switchCodesOn(browser, password)

    const reply = await new Browser(server).ask('confirmSignIn', {}, {code: codeOfApp(secret)})

    expect([reply.status, await codeOf(reply)]).toEqual([403, 'sign-in-again'])
  })

  test('of one person do not let another one in, whoever is signed in there', async () => {
    const {secret} = await switchCodesOn(browser, password)
    const {password: given} = await addMember(opened().store.db, `other-${people}@town.example`, 'town', june)
    const other = new Browser(server)
    await other.signIn(`other-${people}@town.example`, given ?? '')

    const reply = await other.ask('confirmSignIn', {}, {code: codeOfApp(secret)})

    expect(reply.status).toBe(403)
  })

  test('have ten of paper beside them, each for once, however it is copied off', async () => {
    const {backupCodes} = await switchCodesOn(browser, password)
    const [first = '', second = ''] = backupCodes

    const typed = await (
      await owing()
    ).ask('confirmSignIn', {}, {code: first.toUpperCase().replaceAll('-', ' ')})
    const again = await (await owing()).ask('confirmSignIn', {}, {code: first})
    const next = await (await owing()).ask('confirmSignIn', {}, {code: second})

    expect(new Set(backupCodes).size).toBe(10)
    expect([typed.status, again.status, next.status]).toEqual([204, 403, 204])
    const account = StaffAccount.parse(await (await browser.ask('readAccount')).json())
    expect(account.twoFactor).toEqual({backupCodesLeft: 8})
  })

  test('of paper let one in when two use the same at the same moment', async () => {
    const {backupCodes} = await switchCodesOn(browser, password)
    const two = [await owing(), await owing()]

    const replies = await Promise.all(
      two.map((other) => other.ask('confirmSignIn', {}, {code: backupCodes[0]})),
    )

    expect(replies.map(({status}) => status).toSorted()).toEqual([204, 403])
  })

  test('of paper can be made anew: the old ones are worth nothing then', async () => {
    const {backupCodes} = await switchCodesOn(browser, password)

    const renewed = BackupCodes.parse(await (await browser.ask('renewBackupCodes', {}, {password})).json())

    const old = await (await owing()).ask('confirmSignIn', {}, {code: backupCodes[0]})
    const fresh = await (await owing()).ask('confirmSignIn', {}, {code: renewed.backupCodes[0]})
    expect([old.status, fresh.status]).toEqual([403, 204])
  })

  test('can be switched off with the password, and with nothing less', async () => {
    await switchCodesOn(browser, password)

    const without = await browser.ask('endTwoFactor', {}, {})
    const wrong = await browser.ask('endTwoFactor', {}, {password: 'not the password'})
    const right = await browser.ask('endTwoFactor', {}, {password})

    expect([without.status, wrong.status, right.status]).toEqual([403, 403, 204])
    expect(await new Browser(server).signIn(email, password)).toBe(204)
  })

  test('cannot be set up from a browser left open', async () => {
    const reply = await browser.ask('startTwoFactor', {}, {password: 'a guess'})

    expect([reply.status, await codeOf(reply)]).toEqual([403, 'wrong-password'])
  })

  test('do not begin anew while they are on: nobody replaces an app in silence', async () => {
    await switchCodesOn(browser, password)

    const reply = await browser.ask('startTwoFactor', {}, {password})

    expect([reply.status, await codeOf(reply)]).toEqual([409, 'second-factor-stands'])
  })

  test('outlive a new password', async () => {
    await switchCodesOn(browser, password)
    const next = 'four quiet green trees'
    await browser.ask('changePassword', {}, {current: password, next})

    const reply = await new Browser(server).ask('signIn', {}, {email, password: next})

    expect(await reply.json()).toEqual({wants: 'code'})
  })

  test('end when whoever looks after the server gives a new password', async () => {
    await switchCodesOn(browser, password)

    const given = await resetMember(opened().store.db, email)

    expect(await new Browser(server).signIn(email, given.password)).toBe(204)
  })

  test('stand in the log of the municipality, without a secret', async () => {
    const {db} = opened().store
    const before = (await actsIn(db, 'town')).length
    const {secret, backupCodes} = await switchCodesOn(browser, password)
    await browser.ask('renewBackupCodes', {}, {password})
    await browser.ask('endTwoFactor', {}, {password})

    const acts = (await actsIn(db, 'town')).slice(before)

    expect(acts).toEqual(['two-factor-on', 'backup-codes-renewed', 'two-factor-off'])
    const log = JSON.stringify(await db.selectFrom('audit').selectAll().execute())
    expect(log).not.toContain(secret.replaceAll(' ', ''))
    expect(log).not.toContain(backupCodes[0])
  })

  test('are kept so that nobody reads them in the store', async () => {
    const {secret, backupCodes} = await switchCodesOn(browser, password)

    const kept = JSON.stringify(
      await opened().store.db.selectFrom('staff_second_factor').selectAll().execute(),
    )

    expect(kept).not.toContain(secret.replaceAll(' ', ''))
    expect(kept).not.toContain(backupCodes[0])
  })

  test('can be asked for by a municipality: who has none finds its doors closed, and sets one up', async () => {
    const asking = new Browser(server)
    const owner = `owner-${people}@village.example`
    const {password: given} = await addMember(opened().store.db, owner, 'village', june)
    await asking.signIn(owner, given ?? '')
    const guest = `guest-${people}@village.example`
    const {password: guests} = await addMember(opened().store.db, guest, 'village', june)
    const other = new Browser(server)
    await other.signIn(guest, guests ?? '')

    const early = await asking.ask('changeSignInPolicy', {municipality: 'village'}, {wantsTwoFactor: true})
    await switchCodesOn(asking, given ?? '')
    const late = await asking.ask('changeSignInPolicy', {municipality: 'village'}, {wantsTwoFactor: true})

    expect([early.status, late.status]).toEqual([403, 204])
    const closed = await other.ask('readConsultations', {municipality: 'village'})
    expect([closed.status, await codeOf(closed)]).toEqual([403, 'second-factor-wanted'])
    const overview = async () => StaffOverview.parse(await (await other.ask('readOverview')).json())
    expect((await overview()).municipalities[0]?.wantsMore).toBe(true)
    await switchCodesOn(other, guests ?? '')
    expect((await other.ask('readConsultations', {municipality: 'village'})).status).toBe(200)
    expect((await overview()).municipalities[0]?.wantsMore).toBe(false)
    await asking.ask('changeSignInPolicy', {municipality: 'village'}, {wantsTwoFactor: false})
  })
})
