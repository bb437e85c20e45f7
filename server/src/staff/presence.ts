import {verifyPassword} from 'better-auth/crypto'
import type {Context} from 'hono'
import {Refusal} from '../refusal.ts'
import type {Store} from '../storage/open.ts'
import {readPasswordHash} from './account.queries.ts'
import type {Guarded} from './guarded.ts'
import type {Person} from './sessions.ts'

/** Milliseconds for which having signed in stands for a password, for those who have none. */
const fresh = 10 * 60_000

/**
 * Makes sure that it is the person who changes how they sign in, and not somebody at a browser left open.
 *
 * @param password what they typed; `undefined` for somebody who has none.
 * @throws Refusal `wrong-password`, `sign-in-again`, `too-many-tries` or `busy`.
 */
export async function provePresence(
  {db, guarded}: {db: Store; guarded: Guarded},
  c: Context,
  person: Person,
  password: string | undefined,
): Promise<void> {
  const hash = await readPasswordHash(db, person.id)
  if (hash === null) {
    // Sessions are begun on the clock of the machine.
    if (Date.now() - person.since > fresh) throw new Refusal('sign-in-again')
    return
  }
  await guarded.check(c, person.email, 'password', async () => {
    if (password === undefined || !(await verifyPassword({hash, password})))
      throw new Refusal('wrong-password')
  })
}
