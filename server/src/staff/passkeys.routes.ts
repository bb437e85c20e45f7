/** Passkeys: signing in with one, and keeping one's own. */
import {limits, NewPasskey, PasskeyName, PresentPassword, SignedPasskey} from '@saha/contract'
import type {Context} from 'hono'
import {getCookie} from 'hono/cookie'
import {accept} from '../http/accept.ts'
import {Refusal} from '../refusal.ts'
import type {AccountNeeds} from './account.routes.ts'
import {answerStaff} from './answer-staff.ts'
import {begunCookies} from './begun-cookie.ts'
import type {PasskeyMaker} from './passkeys.ts'
import {
  addPasskey,
  findPasskey,
  listCredentials,
  noteCounter,
  removePasskey,
  renamePasskey,
} from './passkeys.queries.ts'
import {provePresence} from './presence.ts'
import {recordOwn} from './record-own.ts'
import type {Person} from './sessions.ts'
import {begunReply} from './sign-in.routes.ts'
import {spendOnce} from './spent.queries.ts'
import {done, shown} from './staff-replies.ts'

export interface PasskeyNeeds extends AccountNeeds {
  /** Signs cookies. */
  secret: string
  passkeys: () => Promise<PasskeyMaker>
}

/** Milliseconds after which a challenge is worth nothing in any case. */
const challengeLife = 15 * 60_000

export function passkeyRoutes(needs: PasskeyNeeds): void {
  const {db, guarded, now, secret} = needs
  const making = begunCookies('new-passkey', secret, now)
  const signing = begunCookies('passkey', secret, now)

  /** @throws Refusal `signed-out`. */
  const personOf = async (c: Context): Promise<Person> =>
    (await needs.sessions()).person(c.req.header('cookie'))

  answerStaff(needs, 'askPasskey', async () => {
    const {options, challenge} = await (await needs.passkeys()).optionsToSign()
    return shown({options}, 200, [signing.keep({challenge})])
  })

  answerStaff(needs, 'signInByPasskey', async (c) => {
    const {credential} = await accept(c, SignedPasskey)
    const challenge = signing.read(getCookie(c, signing.name))?.['challenge']
    const passkey = await findPasskey(db, credential.id)
    if (challenge === undefined || !passkey) throw new Refusal('wrong-passkey')
    const counter = await (await needs.passkeys()).readSigned(credential, challenge, passkey)
    const moment = {now: now(), until: now() + challengeLife}
    if (counter === undefined || !(await spendOnce(db, `passkey-${challenge}`, moment)))
      throw new Refusal('wrong-passkey')
    await noteCounter(db, credential.id, counter)
    const begun = await (await needs.sessions()).beginAs(c.req.header('cookie'), passkey.person, true)
    return begunReply({...begun, cookies: [...begun.cookies, signing.drop]}, guarded, passkey.email)
  })

  answerStaff(needs, 'startPasskey', async (c) => {
    const {password} = await accept(c, PresentPassword)
    const person = await personOf(c)
    await provePresence(needs, c, person, password)
    const known = await listCredentials(db, person.id)
    if (known.length >= limits.passkeys) throw new Refusal('too-many-open')
    const {options, challenge} = await (await needs.passkeys()).optionsToMake(person, known)
    return shown({options}, 200, [making.keep({challenge, session: person.session})])
  })

  answerStaff(needs, 'addPasskey', async (c) => {
    const {name, credential} = await accept(c, NewPasskey)
    const person = await personOf(c)
    const begun = making.read(getCookie(c, making.name))
    if (begun?.['session'] !== person.session) throw new Refusal('sign-in-again')
    const made = await (await needs.passkeys()).readMade(credential, begun['challenge'] ?? '')
    if (!made) throw new Refusal('wrong-passkey')
    await db.transaction().execute(async (transaction) => {
      if (!(await addPasskey(transaction, person.id, {name, ...made}, now())))
        throw new Refusal('wrong-passkey')
      await recordOwn(transaction, {person, at: now(), act: 'passkey-added', after: {name}})
    })
    return done([making.drop])
  })

  answerStaff(needs, 'renamePasskey', async (c) => {
    const {name} = await accept(c, PasskeyName)
    const person = await personOf(c)
    await db.transaction().execute(async (transaction) => {
      const before = await renamePasskey(transaction, person.id, c.req.param('passkey') ?? '', name)
      if (before === undefined) throw new Refusal('not-found')
      const act = 'passkey-renamed'
      await recordOwn(transaction, {person, at: now(), act, before: {name: before}, after: {name}})
    })
    return done()
  })

  answerStaff(needs, 'removePasskey', async (c) => {
    const person = await personOf(c)
    await db.transaction().execute(async (transaction) => {
      const name = await removePasskey(transaction, person.id, c.req.param('passkey') ?? '')
      if (name === undefined) throw new Refusal('not-found')
      await recordOwn(transaction, {person, at: now(), act: 'passkey-removed', before: {name}})
    })
    return done()
  })
}
