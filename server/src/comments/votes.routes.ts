import {CommentId, Vote, type VoteCounts} from '@saha/contract'
import type {ThreadRecord} from '../activities/activities.queries.ts'
import {accept} from '../http/accept.ts'
import {answer, type Answering} from '../http/answer.ts'
import {checkOrigin} from '../http/check-origin.ts'
import {commonHeaders, json} from '../http/headers.ts'
import {Refusal} from '../refusal.ts'
import type {GroupCommit, Writer} from '../storage/commit.ts'
import {valueOf, type NewVote} from './votes.queries.ts'

export interface VoteNeeds extends Answering {
  commit: GroupCommit
  write: Writer<NewVote, VoteCounts | 'not-found'>
  findThread: (municipality: string, activity: string) => Promise<ThreadRecord | undefined>
  /** Milliseconds since 1970. */
  now: () => number
}

/** `POST` of a vote: support, objection, or neither any more. */
export function voteRoutes(needs: VoteNeeds): void {
  answer(needs, 'vote', async (c) => {
    const thread = await needs.findThread(c.req.param('municipality') ?? '', c.req.param('activity') ?? '')
    if (!thread) throw new Refusal('not-found')
    checkOrigin(c, thread.origins)
    const vote = await accept(c, Vote)
    checkVote(thread, vote, needs.now())
    const comment = CommentId.safeParse(c.req.param('comment'))
    if (!comment.success) throw new Refusal('not-found')
    const counts = await needs.commit.add(needs.write, {
      token: vote.token,
      value: valueOf(vote),
      hasOpinions: thread.shown.comments.opinions === true,
      activity: thread.number,
      comment: comment.data,
    })
    if (counts === 'not-found') throw new Refusal('not-found')
    // Objections that were made while they could be are as little told here as where the thread is read.
    const canObject = thread.shown.comments.votes === 'both' || thread.shown.comments.opinions === true
    const told: VoteCounts = canObject ? counts : {...counts, objections: 0}
    return new Response(JSON.stringify(told), {
      headers: {...commonHeaders, 'content-type': json, 'cache-control': 'no-store'},
    })
  })
}

/** @throws Refusal `not-yet-open`, `closed`, or `invalid` where nobody can vote like this. */
function checkVote({opens, closes, shown}: ThreadRecord, {value}: Vote, moment: number): void {
  if (moment < opens) throw new Refusal('not-yet-open')
  if (moment >= closes) throw new Refusal('closed')
  const {opinions, votes} = shown.comments
  if (opinions) return
  if (value === 'pass') throw new Refusal('invalid')
  if (votes === 'none' || (value === -1 && votes !== 'both')) throw new Refusal('invalid')
}
