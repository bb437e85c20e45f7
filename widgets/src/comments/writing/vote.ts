import type {Comment} from '@saha/contract'
import {routes} from '@saha/contract/routes'
import {browserToken} from '@saha/client/browser-token'
import {call, RefusedError} from '@saha/client/call'
import type {Author} from './author.ts'
import type {Desk} from './desk.ts'
import type {Vote} from './slips.ts'

/** Milliseconds after which somebody wonders whether anything happens. */
const NOTICED = 1_000

/** Names this browser to the thread, and to nobody else. */
export function tokenAt({kept, view: {address}}: Desk): string {
  return browserToken(kept, `${address['municipality']}/${address['activity']}`)
}

/** Votes, or takes the same vote back. What is shown waits for the server's counts. */
export async function vote(author: Author, {id}: Comment, value: 1 | -1): Promise<void> {
  const {desk} = author
  const key = `vote-${id}`
  const before = author.slips.get(key)
  // A second click on its heels means the same.
  if (before?.is === 'vote' && /sending|quiet/.test(before.state)) return
  const wanted = desk.memory.votes[id] === value ? 0 : value
  const show = (state: Vote['state']) => author.put({is: 'vote', key, comment: id, value, state})
  show('quiet')
  const patience = setTimeout(() => show('sending'), NOTICED)
  try {
    const {server, address} = desk.view
    const body = {token: tokenAt(desk), value: wanted} as const
    const counts = await call(server, routes.vote, {...address, comment: id}, body)
    desk.remember(({votes}) => {
      if (wanted) votes[id] = wanted
      else delete votes[id]
    })
    desk.view.change(id, counts)
    author.drop(key)
  } catch (error) {
    show(error instanceof RefusedError && error.isFinal ? 'refused' : 'offline')
  } finally {
    clearTimeout(patience)
  }
}
