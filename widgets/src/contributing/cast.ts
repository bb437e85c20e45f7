import {browserToken} from '@saha/client/browser-token'
import type {Keepsake} from '@saha/client/keepsake'
import type {RouteParams} from '@saha/contract/routes'
import {RefusedError} from '@saha/client/call'

/** Milliseconds after which somebody wonders whether anything happens. */
const NOTICED = 1_000

/** How far a vote or a support has come. `quiet`: nothing is said while it takes no longer than anybody expects. */
export type Casting = 'quiet' | 'sending' | 'offline' | 'refused'

/** Names this browser to an activity, and to nobody else. */
export const tokenFor = ({kept, view: {address}}: {kept: Keepsake; view: {address: RouteParams}}): string =>
  browserToken(kept, address)

/**
 * Sends a vote or a support.
 *
 * @param before how far one on its heels has come, which means the same: then nothing is sent.
 * @param show says how far it has come; `why`: code of the refusal.
 * @param send ends it when it has arrived.
 */
export async function cast(
  before: string | undefined,
  show: (state: Casting, why?: string) => void,
  send: () => Promise<void>,
): Promise<void> {
  if (before === 'quiet' || before === 'sending') return
  show('quiet')
  const patience = setTimeout(() => show('sending'), NOTICED)
  try {
    await send()
  } catch (error) {
    if (error instanceof RefusedError && error.isFinal) show('refused', error.code)
    else show('offline')
  } finally {
    clearTimeout(patience)
  }
}
