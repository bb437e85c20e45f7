import type {QueueCounts, QueueItem} from '@saha/contract'
import {waitSpan} from '@saha/domain/moderation/wait-span'

const HOUR = 3_600_000

/**
 * The numbers of a queue with some items more or fewer.
 *
 * @param by 1 for items that are back, -1 for such as have gone.
 * @param now milliseconds since 1970.
 */
export function counted(
  counts: QueueCounts | undefined,
  items: readonly QueueItem[],
  by: 1 | -1,
  now: number,
): QueueCounts | undefined {
  return counts && items.reduce((all, item) => countedOne(all, item, by, now), counts)
}

function countedOne(
  {activities, ages, appeals, asked}: QueueCounts,
  {activity, since, appeal, question}: QueueItem,
  by: 1 | -1,
  now: number,
): QueueCounts {
  // A thread below an idea is counted with its collection.
  const place = activity.replace(/\.\d+$/, '')
  const span = since && waitSpan(Math.floor(Date.parse(since) / HOUR), Math.floor(now / HOUR))
  return {
    activities: activities.map((one) =>
      one.activity === place ? {...one, waiting: more(one.waiting, by)} : one,
    ),
    ages: span ? {...ages, [span]: more(ages[span] ?? 0, by)} : ages,
    appeals: appeal === undefined ? appeals : more(appeals, by),
    asked: question ? more(asked, by) : asked,
  }
}

function more(count: number, by: 1 | -1): number {
  return Math.max(0, count + by)
}
