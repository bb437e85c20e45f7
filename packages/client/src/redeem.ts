/** Exchanges the code of an invitation for a pass. Loaded where somebody enters one, and nowhere else. */
import {routes, type RouteParams} from '@saha/contract/routes'
import {blind, outputOf} from './blinding.ts'
import {call, RefusedError} from './call.ts'
import {newKey} from './new-key.ts'
import {invitedTo, keepPass} from './pass.ts'
import {forgetRedemption, keepRedemption, redemptionAt, type UnderWay} from './redemption.ts'

/** To what somebody was invited. */
export interface Invited {
  server: string
  address: RouteParams
  /** The public key with which the server has to sign: `passKey` of the activity. */
  passKey: string
}

/** The server has signed with another key than it says. Nothing is kept: by such a key it could know somebody again. */
export class UnprovenError extends Error {
  constructor(cause: unknown) {
    super('The server did not sign with its key.', {cause})
    this.name = 'UnprovenError'
  }
}

/**
 * Has a code let this browser in. The token that is signed is made for this one activity; the server does not see it before
 * something is sent, and cannot tell then which code it came with.
 *
 * @param code 16 digits.
 * @throws RefusedError with a code of `InvitationRefusalCode`.
 * @throws UnreachableError when the server does not answer. The same code can be tried again, also after a reload.
 * @throws UnprovenError when its answer is not signed with its key.
 */
export async function redeem({server, address, passKey}: Invited, code: string): Promise<void> {
  const before = redemptionAt(address)
  const underWay = before?.code === code ? before : begin(code)
  keepRedemption(address, underWay)
  const {token, blinded} = underWay
  const [municipality, activity] = invitedTo(address).split('/') as [string, string]
  const reply = await call(server, routes.redeem, {municipality, activity}, {code, blinded}).catch(
    (error: unknown) => {
      const isSpent = error instanceof RefusedError && error.code.startsWith('code-')
      if (isSpent) forgetRedemption(address)
      throw error
    },
  )
  try {
    keepPass(address, `${token}.${outputOf(inAscii(token), underWay, reply, passKey)}`)
  } catch (error) {
    throw new UnprovenError(error)
  }
  forgetRedemption(address)
}

function begin(code: string): UnderWay {
  const token = newKey()
  return {code, token, ...blind(inAscii(token))}
}

const inAscii = (token: string) => new TextEncoder().encode(token)
