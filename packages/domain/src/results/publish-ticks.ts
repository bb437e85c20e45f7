import type {MultipleQuestion} from '@saha/contract'
import type {Groups, QuestionTally} from './groups.ts'
import {withholdWithin} from './withhold.ts'

/**
 * Groups that contain everybody who ticked something and may be known: all, those who were asked, those who answered.
 * What a tick leaves of each must be nobody or a large group.
 */
export function groupsAround({people, unasked, answered}: Groups): number[] {
  return [people, people - unasked, answered]
}

/**
 * What is shown of ticks. They overlap, so each stands against the groups around it and, because an exclusive option
 * is ticked alone, against those who ticked something else.
 */
export function publishTicks(
  {options}: MultipleQuestion,
  tally: QuestionTally,
  groups: Groups,
  smallest: number,
): (number | null)[] {
  const ticks = options.map(({id, exclusive}) => ({count: tally.get(id) ?? 0, exclusive}))
  const alone = ticks.reduce((whole, {count, exclusive}) => whole + (exclusive ? count : 0), 0)
  return ticks.map(({count, exclusive}) => {
    const others = exclusive ? [] : [groups.answered - alone]
    return withholdWithin(count, [...groupsAround(groups), ...others], smallest)
  })
}
