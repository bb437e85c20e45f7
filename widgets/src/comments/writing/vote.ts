import type {Comment} from '@saha/contract'
import {routes} from '@saha/contract/routes'
import {callWithPass} from '@saha/client/call-with-pass'
import {cast, tokenFor} from '../../contributing/cast.ts'
import type {Author} from './author.ts'

/** Votes, or takes the same vote back. What is shown waits for the server's counts. */
export async function vote(author: Author, comment: Comment, value: 1 | -1 | 'pass'): Promise<void> {
  const {desk} = author
  const {id} = comment
  const key = `vote-${id}`
  const before = author.slips.get(key)
  const wanted = desk.memory.votes[id] === value ? 0 : value
  await cast(
    before?.is === 'vote' ? before.state : undefined,
    (state, why) => {
      if (why !== 'pass-missing') return author.put({is: 'vote', key, comment: id, value, state})
      author.slips.delete(key)
      author.askForCode({is: 'vote', comment, value})
    },
    async () => {
      const {server, address} = desk.view
      const body = {token: tokenFor(desk), value: wanted} as const
      const counts = await callWithPass(server, routes.vote, {...address, comment: id}, body)
      desk.remember(({votes}) => {
        if (wanted) votes[id] = wanted
        else delete votes[id]
      })
      desk.view.change(id, counts)
      author.drop(key)
    },
  )
}
