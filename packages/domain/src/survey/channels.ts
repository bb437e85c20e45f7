/** Channels: by which way responses came, counted beside what they say. */
import type {Channel, ChannelCounts} from '@saha/contract'
import type {CountedCell} from './cells.ts'

/** Stands for the question in a channel's cells. No question has this id. */
export const CHANNELS = '~'

/** What a response adds 1 to for its channel. Nothing for `web`: that is what remains of all people. */
export function channelCells(channel: Channel): CountedCell[] {
  return channel === 'web' ? [] : [{question: CHANNELS, cell: channel}]
}

/**
 * What may be published of the channels: all three counts or none, because each of two that are shown would give a
 * third away.
 *
 * @param people responses counted.
 * @param counted channel to people, without `web`.
 * @param smallest smallest group of people to publish (at least 1).
 * @returns `undefined` when everybody answered for themselves; `null` when a count is neither 0 nor at least `smallest`.
 */
export function publishChannels(
  people: number,
  counted: ReadonlyMap<string, number>,
  smallest: number,
): ChannelCounts | null | undefined {
  const [assisted, paper] = [counted.get('assisted') ?? 0, counted.get('paper') ?? 0]
  if (assisted + paper === 0) return undefined
  const counts = {web: people - assisted - paper, assisted, paper}
  return Object.values(counts).every((count) => count === 0 || count >= smallest) ? counts : null
}
