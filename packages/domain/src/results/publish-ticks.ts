import type {MultipleQuestion} from '@saha/contract'
import type {Groups} from './groups.ts'
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
  counts: readonly number[],
  groups: Groups,
  smallest: number,
): (number | null)[] {
  const countAt = (position: number) => counts[position] ?? 0
  const alone = options.reduce(
    (whole, {exclusive}, position) => whole + (exclusive ? countAt(position) : 0),
    0,
  )
  return options.map(({exclusive}, position) => {
    const others = exclusive ? [] : [groups.answered - alone]
    return withholdWithin(countAt(position), [...groupsAround(groups), ...others], smallest)
  })
}
