/** A new password by letter. */
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {createMail, type Mail} from '../mail/mail.ts'
import {linkIn, openHangingServer, openMailServer, type TestMail} from '../mail/mail.test-kit.ts'
import {june} from '../saha.test-kit.ts'
import {createLog} from '../saha.ts'
import {useFile} from '../storage/each-store.ts'
import {askedOfStore} from '../test-kit/asked-of-store.ts'
import {addMember} from './members.ts'
import {linkParts, switchCodesOn} from './sign-in.test-kit.ts'
import {Browser, codeOf, createServer, makeMunicipalities, type Server} from './staff.test-kit.ts'

const opened = useFile()
const next = 'four quiet green trees'
const clock = {now: june}
let post: TestMail
let mail: Mail
let server: Server
let email = ''
let password = ''
let people = 0

beforeAll(async () => {
  await makeMunicipalities(opened().store.db)
  post = await openMailServer()
})
afterAll(() => post.close())

beforeEach(async () => {
  clock.now = june
  people += 1
  email = `clerk-${people}@town.example`
  password = (await addMember(opened().store.db, email, 'town', june)).password ?? ''
  mail = createMail({address: post.address, from: 'saha@town.example'}, createLog('silent'))
  server = await createServer(opened().store, clock, 1, {mail})
  post.letters.length = 0
})

/** Asks for a letter. @returns what stands in its link. */
async function asked(): Promise<string> {
  await new Browser(server).ask('askRecovery', {}, {email})
  await mail.drained()
  const letter = post.letters.at(-1)
  if (!letter) throw new Error('No letter arrived.')
  return linkParts(linkIn(letter).href).secret
}

const recover = (secret: string, choice = next) =>
  new Browser(server).ask('recover', {}, {secret, password: choice})

describe('a letter with a link', () => {
  test('leads to a new password, and ends every session', async () => {
    const open = new Browser(server)
    await open.signIn(email, password)

    const reply = await recover(await asked())

    expect(reply.status).toBe(204)
    expect((await open.ask('readOverview')).status).toBe(401)
    expect(await new Browser(server).signIn(email, password)).toBe(401)
    expect(await new Browser(server).signIn(email, next)).toBe(204)
  })

  test('does not stand in for a code: whoever reads the letters of somebody is not in yet', async () => {
    const open = new Browser(server)
    await open.signIn(email, password)
    await switchCodesOn(open, password)

    await recover(await asked())

    const reply = await new Browser(server).ask('signIn', {}, {email, password: next})
    expect(await reply.json()).toEqual({wants: 'code'})
  })

  test('holds once', async () => {
    const secret = await asked()
    await recover(secret)

    const again = await recover(secret, 'another choice of words')

    expect([again.status, await codeOf(again)]).toEqual([410, 'link-gone'])
    expect(await new Browser(server).signIn(email, next)).toBe(204)
  })

  test('holds for an hour, to the second', async () => {
    const secret = await asked()
    clock.now = june + 60 * 60_000

    const late = await recover(secret)
    clock.now = june + 60 * 60_000 - 1
    const inTime = await recover(secret)

    expect([late.status, inTime.status]).toEqual([410, 204])
  })

  test('is kept as a hash', async () => {
    const secret = await asked()

    const kept = await opened().store.db.selectFrom('staff_recovery').selectAll().execute()

    expect(JSON.stringify(kept)).not.toContain(secret)
  })

  test('cannot be made worthless by somebody who asks for another one, nor fill the letter box', async () => {
    const first = await asked()
    const stranger = new Browser(server, {'x-forwarded-for': '203.0.113.9'})
    for (let time = 0; time < 5; time++) await stranger.ask('askRecovery', {}, {email})
    await mail.drained()
    const soon = post.letters.length
    clock.now = june + 11 * 60_000
    await stranger.ask('askRecovery', {}, {email})
    await mail.drained()

    expect([soon, post.letters.length]).toEqual([1, 2])
    expect((await recover(first)).status).toBe(204)
  })
})

describe('who has an account', () => {
  /** Asks for a letter. @returns all of the reply, and all that the store was asked until nothing went on any more. */
  async function ask(address: string) {
    const {done: reply, statements} = await askedOfStore(opened().store, async () => {
      const first = await new Browser(server).ask('askRecovery', {}, {email: address})
      await mail.drained()
      return first
    })
    return {status: reply.status, body: await reply.text(), headers: namesOf(reply), statements}
  }

  test('is told to nobody: the reply is the same, and the store is asked the same', async () => {
    await asked()

    const known = await ask(email)

    expect(await ask('nobody@town.example')).toEqual(known)
    expect(known.statements.length).toBeGreaterThan(0)
    expect(post.letters).toHaveLength(1)
  })

  test('is not told by how long a letter takes: the reply does not wait for it', async () => {
    const hanging = await openHangingServer()
    const slow = createMail({address: hanging.address, from: 'saha@town.example'}, createLog('silent'), 500)
    const there = await createServer(opened().store, clock, 1, {mail: slow})
    let isOver = false

    const reply = await new Browser(there).ask('askRecovery', {}, {email})
    const over = slow.drained().then(() => (isOver = true))

    expect([reply.status, isOver]).toEqual([204, false])
    await over
    await hanging.close()
  })

  test('is told by no link: one that was used, has run out or never was gets the same reply, and the store is asked the same', async () => {
    const used = await asked()
    await recover(used)
    clock.now += 11 * 60_000
    await new Browser(server).ask('askRecovery', {}, {email})
    await mail.drained()
    const late = linkParts(linkIn(post.letters.at(-1)!).href).secret
    clock.now += 60 * 60_000
    const follow = async (secret: string) => {
      const {done: reply, statements} = await askedOfStore(opened().store, () => recover(secret))
      return {status: reply.status, body: await reply.text(), headers: namesOf(reply), statements}
    }

    const never = await follow('n'.repeat(43))

    expect(await follow(used)).toEqual(never)
    expect(await follow(late)).toEqual(never)
    expect(never.status).toBe(410)
    expect(never.statements.length).toBeGreaterThan(0)
  })
})

test('a server without letters says so, whoever asks', async () => {
  const silent = await createServer(opened().store, clock)

  const replies = [
    await new Browser(silent).ask('askRecovery', {}, {email}),
    await new Browser(silent).ask('askRecovery', {}, {email: 'nobody@town.example'}),
  ]

  expect(await Promise.all(replies.map(codeOf))).toEqual(['no-mail', 'no-mail'])
})

const namesOf = ({headers}: Response) => [...headers.keys()].toSorted()
