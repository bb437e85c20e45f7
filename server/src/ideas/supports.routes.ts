import {Support, type SupportCounts} from '@saha/contract'
import {isSettled} from '@saha/domain'
import type {IdeasRecord} from '../activities/activities.queries.ts'
import {accept} from '../http/accept.ts'
import {answer, type Answering} from '../http/answer.ts'
import {checkOrigin} from '../http/check-origin.ts'
import {commonHeaders, json} from '../http/headers.ts'
import {Refusal} from '../refusal.ts'
import type {GroupCommit, Writer} from '../storage/commit.ts'
import {numberIn} from './idea-number.ts'
import type {NewSupport, SupportOutcome} from './supports.queries.ts'

export interface SupportNeeds extends Answering {
  commit: GroupCommit
  write: Writer<NewSupport, SupportOutcome>
  findIdeas: (municipality: string, activity: string) => Promise<IdeasRecord | undefined>
  /** Milliseconds since 1970. */
  now: () => number
  /** Told of the address of a collection in which supports have changed. */
  onChanged: (address: string) => void
}

/** `POST` of a support of an idea, or of its end. */
export function supportRoutes(needs: SupportNeeds): void {
  answer(needs, 'support', async (c) => {
    const ideas = await needs.findIdeas(c.req.param('municipality') ?? '', c.req.param('activity') ?? '')
    if (!ideas) throw new Refusal('not-found')
    checkOrigin(c, ideas.origins)
    const support = await accept(c, Support)
    const settings = settingsOf(ideas, needs.now())
    const outcome = await needs.commit.add(needs.write, {
      ...support,
      activity: ideas.number,
      idea: numberIn(c.req.param('idea')),
      settings,
      // What has been decided for good needs no more support.
      over: new Set(ideas.shown.statuses.filter(isSettled).map(({id}) => id)),
    })
    if (typeof outcome === 'string') throw new Refusal(outcome)
    needs.onChanged(ideas.address)
    return new Response(JSON.stringify(outcome satisfies SupportCounts), {
      headers: {...commonHeaders, 'content-type': json, 'cache-control': 'no-store'},
    })
  })
}

/** @throws Refusal `not-yet-open`, `closed`, or `invalid` where nobody can support anything. */
function settingsOf({opens, closes, shown}: IdeasRecord, moment: number) {
  if (moment < opens) throw new Refusal('not-yet-open')
  if (moment >= closes) throw new Refusal('closed')
  const {supports} = shown.ideas
  if (!supports) throw new Refusal('invalid')
  return supports
}
