/** Where everything went that arrived: one account for surveys, threads and ideas. */
import type {Amount, ChannelCounts, Reconciliation} from '@saha/contract'
import {leastByChannel} from '../results/rounding.ts'

/** Contributions by the way on which they came, exact. */
export type ByChannel = Readonly<ChannelCounts>

/** What is known of an activity, exact. What arrived and stands in no other place waits. */
export interface Arrived {
  received: ByChannel
  counted: ByChannel
  withdrawn: ByChannel
  duplicates: ByChannel
  spam: ByChannel
  hidden: readonly {reason: string; contributions: ByChannel}[]
  test: ByChannel
}

export interface ReconcileOptions {
  /** Amounts are rounded down to multiples of this, in contributions (at least 1). */
  step: number
  /** Smallest group of people whose count is published (at least 1); `null` where only public acts are counted. */
  smallest: number | null
  /** What is published as counted, as a whole, where that is less than what is counted. */
  people?: number | undefined
}

/** The amounts of an account. */
export type ReconciledAmounts = Pick<
  Reconciliation,
  'received' | 'counted' | 'waiting' | 'withdrawn' | 'duplicates' | 'spam' | 'hidden' | 'test' | 'step'
>

/** Nobody. */
export const none: ByChannel = {web: 0, assisted: 0, paper: 0}

const ways = ['web', 'assisted', 'paper'] as const

/**
 * Balances the account of an activity, as a whole and by channel: what waits is what is received and stands nowhere else,
 * be it that it is rounded away. A sum that is rounded down is never less than the sum of its parts rounded down, so
 * nothing is ever below 0.
 *
 * Exact amounts (`step` 1) by channel are withheld, all of them, where fewer than the smallest group came on one of the
 * ways, or are counted of it.
 */
export function reconcile(arrived: Arrived, {step, smallest, people}: ReconcileOptions): ReconciledAmounts {
  const down = (count: number) => count - (count % step)
  const isShown =
    step > 1 ||
    smallest === null ||
    [arrived.received, arrived.counted].every((amount) =>
      ways.every((way) => amount[way] === 0 || amount[way] >= smallest),
    )
  const amountOf = (exact: ByChannel, all = allWays(exact)): Amount => ({
    all: down(all),
    channels: isShown ? byWay((way) => down(exact[way])) : null,
  })
  const told = Math.min(allWays(arrived.counted), people ?? Infinity)
  const received = amountOf(arrived.received)
  const placed = {
    counted: countedAs(amountOf(arrived.counted, told), step),
    withdrawn: amountOf(arrived.withdrawn),
    duplicates: amountOf(arrived.duplicates),
    spam: amountOf(arrived.spam),
    test: amountOf(arrived.test),
  }
  const hidden = arrived.hidden.map(({reason, contributions}) => ({reason, amount: amountOf(contributions)}))
  const others = [...Object.values(placed), ...hidden.map(({amount}) => amount)]
  const waiting = others.reduce(without, received)
  return {received, ...placed, waiting, hidden, step}
}

/** While an activity is open, by channel no more than as a whole. */
function countedAs({all, channels}: Amount, step: number): Amount {
  return {all, channels: channels && step > 1 ? leastByChannel(channels, all, step) : channels}
}

/** All contributions, on whichever way they came. */
export function allWays({web, assisted, paper}: ByChannel): number {
  return web + assisted + paper
}

function without(whole: Amount, part: Amount): Amount {
  const [from, taken] = [whole.channels, part.channels]
  return {
    all: whole.all - part.all,
    channels: from && taken && byWay((way) => from[way] - taken[way]),
  }
}

function byWay(countOf: (way: keyof ChannelCounts) => number): ChannelCounts {
  return {web: countOf('web'), assisted: countOf('assisted'), paper: countOf('paper')}
}
