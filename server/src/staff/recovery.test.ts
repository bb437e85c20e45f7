/** A new password by letter. */
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {createMail, type Mail} from '../mail/mail.ts'
import {linkIn, openMailServer, type TestMail} from '../mail/mail.test-kit.ts'
import {june} from '../saha.test-kit.ts'
import {createLog} from '../saha.ts'
import {useFile} from '../storage/each-store.ts'
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
  const unknown = () => `nobody-${Math.random()}@town.example`

  test('is told to nobody: the reply is the same, and as fast', async () => {
    const time = async (address: string) => {
      const begin = performance.now()
      const reply = await new Browser(server).ask('askRecovery', {}, {email: address})
      const took = performance.now() - begin
      await mail.drained()
      return {took, said: [reply.status, await reply.text(), [...reply.headers.keys()].toSorted()]}
    }
    await time(email)
    const rounds = Array.from({length: 60})
    const known: number[] = []
    const others: number[] = []
    for (const _ of rounds) {
      known.push((await time(email)).took)
      others.push((await time(unknown())).took)
    }

    expect((await time(email)).said).toEqual((await time(unknown())).said)
    expect(median(known) / median(others)).toBeGreaterThan(0.5)
    expect(median(known) / median(others)).toBeLessThan(2)
  })

  test('is told by no link: one that was used, has run out or never was gets the same reply in the same time', async () => {
    const used = await asked()
    await recover(used)
    clock.now += 11 * 60_000
    await new Browser(server).ask('askRecovery', {}, {email})
    await mail.drained()
    const late = linkParts(linkIn(post.letters.at(-1)!).href).secret
    clock.now += 60 * 60_000
    const kinds = [used, late, 'n'.repeat(43)]
    const times: number[][] = kinds.map(() => [])
    const replies = new Set<string>()
    const browser = new Browser(server)
    for (let round = 0; round < 2_000; round++) {
      for (const [kind, secret] of kinds.entries()) {
        const begin = performance.now()
        const reply = await browser.ask('recover', {}, {secret, password: next})
        times[kind]?.push(performance.now() - begin)
        if (round % 500 === 0) replies.add(`${reply.status} ${await reply.text()}`)
      }
    }

    const [first = 0, second = 0, third = 0] = times.map(median)
    expect(replies.size).toBe(1)
    expect(Math.abs(first / third - 1)).toBeLessThan(0.05)
    expect(Math.abs(second / third - 1)).toBeLessThan(0.05)
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

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
