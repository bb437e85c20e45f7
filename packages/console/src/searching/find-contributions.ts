/** Looks for ideas and comments by their words, as citizens can: how Arabic letters are written makes no difference. */
import {call} from '@saha/client/call'
import type {AnswerableActivity} from '@saha/contract'
import {routes} from '@saha/contract/routes'
import {server} from '../kit/server.ts'

/** A contribution that was found. */
export type Found =
  | {kind: 'idea'; activity: string; idea: number; words: string; name: string; supports: number}
  | {kind: 'comment'; activity: string; comment: string; words: string; name: string; supports: number}

/** Names a contribution among those of its municipality. */
export function nameOf(one: {activity: string} & ({idea: number} | {comment: string})): string {
  return `${one.activity}/${'idea' in one ? one.idea : one.comment}`
}

/**
 * The first page of what holds these words.
 *
 * @throws RefusedError, UnreachableError
 */
export async function findContributions(
  municipality: string,
  {id: activity, kind}: Pick<AnswerableActivity, 'id' | 'kind'>,
  words: string,
): Promise<{found: Found[]; all: number}> {
  const query = `?${new URLSearchParams({q: words})}`
  const params = {municipality, activity}
  if (kind === 'ideas') {
    // An idea is called by its number.
    const number = Number(words.replace(/^#/, ''))
    if (Number.isInteger(number) && number > 0) {
      const known = await findByNumber(municipality, activity, number)
      if (known) return {found: [known], all: 1}
    }
    const {ideas, matching} = await call(server, routes.readIdeas, params, undefined, {query})
    const found = ideas.map(({idea, title = '', name = '', supports}) => {
      return {kind: 'idea' as const, activity, idea, words: title, name, supports}
    })
    return {found, all: matching}
  }
  const {comments} = await call(server, routes.readComments, params, undefined, {query})
  const found = comments
    .filter(({official, gone}) => !official && !gone)
    .map(({id: comment, text = '', name = '', supports}) => {
      return {kind: 'comment' as const, activity, comment, words: text, name, supports}
    })
  return {found, all: found.length}
}

async function findByNumber(
  municipality: string,
  activity: string,
  idea: number,
): Promise<Found | undefined> {
  const params = {municipality, activity, idea: String(idea)}
  const known = await call(server, routes.readIdea, params).catch(() => undefined)
  if (!known || known.whole.gone) return undefined
  const {title = '', name = '', supports} = known.whole
  return {kind: 'idea', activity, idea, words: title, name, supports}
}
