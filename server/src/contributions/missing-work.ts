import {Refusal} from '../refusal.ts'
import type {SpamDefence, WorkPlace} from '../spam/judge.ts'

/** What a contribution that has to be worked for is refused with; `undefined` when the work was done. */
export async function missingWork(
  defence: Pick<SpamDefence, 'challenge' | 'isWorkDone'>,
  place: WorkPlace,
  work: string | undefined,
): Promise<Refusal | undefined> {
  if (await defence.isWorkDone(place, work)) return undefined
  return new Refusal('work-wanted', {challenge: await defence.challenge(place)})
}
