import {HideReason} from '@saha/contract'
import {none, type Arrived, type ByChannel} from '@saha/domain'
import {standingOf, type Counted} from '../moderation/account.queries.ts'

/** Reasons that have a line of their own in an account. */
const apart: readonly HideReason[] = ['spam', 'duplicate']

/**
 * Where comments or ideas stand that arrived. All of them come from the web; answers by the municipality are none.
 *
 * @param times how often each thing happened.
 */
export function arrivedIn(times: ReadonlyMap<string, number>): Arrived {
  const count = (what: Counted) => times.get(what) ?? 0
  const web = (contributions: number): ByChannel => ({...none, web: contributions})
  const hiddenFor = (reason: HideReason) => count(standingOf('hidden', reason))
  const merged = count('merged')
  return {
    received: web(count('received')),
    counted: web(count('published') - merged),
    withdrawn: web(count('withdrawn')),
    duplicates: web(merged + hiddenFor('duplicate')),
    spam: web(hiddenFor('spam')),
    hidden: HideReason.options
      .filter((reason) => !apart.includes(reason) && hiddenFor(reason) > 0)
      .map((reason) => ({reason, contributions: web(hiddenFor(reason))})),
    test: web(count('test')),
  }
}
