import type {Basis, OutcomeContent} from '@saha/contract'
import {DAY, dayOf, writtenDay} from '@saha/domain'
import {hash} from 'node:crypto'
import {findActivity} from '../../activities/activities.queries.ts'
import {referredIdeas} from '../../ideas/referred.queries.ts'
import {addOutcome, type NumberedBasis} from '../../outcomes/write-outcomes.queries.ts'
import {touching} from '../../referring/touch.ts'
import type {Store} from '../../storage/open.ts'

/** What the made-up town has decided: demo/outcomes.json. */
export interface Decided extends Omit<OutcomeContent, 'day' | 'isPublished' | 'rests'> {
  /** Days before now. */
  daysAgo: number
  /** Ideas alone. */
  rests: readonly Extract<Basis, {kind: 'idea'}>[]
}

/**
 * Lets the made-up town publish what it has decided. What it would rest on and is not there is passed over.
 *
 * @param clerk address of the member of staff who writes it down.
 * @param now milliseconds since 1970.
 */
export async function fillOutcomes(
  db: Store,
  {municipality, clerk, now}: {municipality: string; clerk: string; now: number},
  decided: readonly Decided[],
): Promise<void> {
  for (const {daysAgo, rests, ...content} of decided) {
    const at = now - daysAgo * DAY
    const there: Basis[] = []
    const basis: NumberedBasis[] = []
    for (const one of rests) {
      const activity = await findActivity(db, municipality, one.activity)
      const name = String(one.idea)
      if (!activity || !(await referredIdeas.read(db, activity.number, [name])).has(name)) continue
      there.push(one)
      basis.push({kind: one.kind, activity: activity.number, name})
    }
    await addOutcome(db, {
      id: hash('sha256', `saha made-up outcome ${content.title['en']}`, 'buffer').toString(
        'base64url',
        0,
        16,
      ),
      content: {...content, day: writtenDay(dayOf(at)), rests: there, isPublished: true},
      basis,
      doer: {municipality, email: clerk, at},
      touch: touching([referredIdeas]),
    })
  }
}
