/** Which item comes next, past those that colleagues look at. */
import type {QueueItem} from '@saha/contract'

/** Addresses of colleagues by what they look at. */
type Held = ReadonlyMap<string, string>

/** The first free item from a place on; if there is none, the first one anywhere. */
export function freeFrom(items: readonly QueueItem[], held: Held, at: number): QueueItem | undefined {
  const isFree = ({item}: QueueItem) => !held.has(item)
  return items.slice(at).find(isFree) ?? items.find(isFree)
}

/** The next free item after one, or before it. */
export function freeBeside(
  items: readonly QueueItem[],
  held: Held,
  current: QueueItem,
  by: 1 | -1,
): QueueItem | undefined {
  const at = items.indexOf(current)
  const others = by > 0 ? items.slice(at + 1) : items.slice(0, Math.max(at, 0)).toReversed()
  return others.find(({item}) => !held.has(item))
}

/** An item with some of those behind it that are free. @param most of all of them. */
export function aheadOf(
  items: readonly QueueItem[],
  held: Held,
  current: QueueItem | undefined,
  most: number,
): QueueItem[] {
  if (!current) return []
  const ahead = [current]
  for (const item of items.slice(items.indexOf(current) + 1)) {
    if (ahead.length >= most) break
    if (!held.has(item.item)) ahead.push(item)
  }
  return ahead
}
