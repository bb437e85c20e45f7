import type {WaitSpan} from '@saha/contract'

const spans: [within: number, span: WaitSpan][] = [
  [1, 'hour'],
  [24, 'day'],
  [72, 'three-days'],
  [168, 'week'],
]

/**
 * How long something has waited, as the public account tells it. What is given are full hours, which say up to an hour too
 * little or too much: a span is told only when it is sure.
 *
 * @param since the hour since which it has waited, in hours since 1970.
 * @param now the present one. An earlier one than `since`, of a clock that was set back, is no time at all.
 */
export function waitSpan(since: number, now: number): WaitSpan {
  return spans.find(([within]) => now - since < within)?.[1] ?? 'longer'
}
