import {describe, expect, test} from 'vitest'
import {audit} from './audit.ts'
import {makeHistory, type HistoryOptions, type Publish} from './history.ts'
import {asPublished, naiveLive, naiveWithholding, withholdsAlone} from './policies.ts'

const seeds = (from: number, count: number) => Array.from({length: count}, (_, at) => from + at)
const leaksOf = (publish: Publish, seed: number, turns: number, kind: Kind = {}) => {
  const history = makeHistory({seed, turns, publish, ...kind})
  return {history, leaks: audit(history).leaks}
}
type Kind = Pick<HistoryOptions, 'isVaried' | 'isUneven'>

const allLeaks = (some: readonly number[], kind?: Kind) =>
  some.flatMap((seed) => leaksOf(asPublished, seed, 20, kind).leaks.map((leak) => ({seed, ...leak})))

const [varied, uneven, both] = [{isVaried: true}, {isUneven: true}, {isVaried: true, isUneven: true}]
/** Of an open activity, totals told of counts below them; later, exact counts told how much these had been. */
const openOnce = [4, 14, 43, 49, 63, 191]
/** One question told of how many there were, and so of another; the last one by how much a count had grown. */
const openOnceVaried = [3335, 7195, 11799, 13474, 12438]
/** Of a closed one, a table told of what was withheld beside it, or a cell of the few that it left of a margin. */
const closedOnce = [70, 73, 137, 144, 160, 204, 210, 268, 282, 388, 481, 588, 616]
const closedOnceVaried = [4019, 6527, 9942]
/** Three publications together told what no two of them did. */
const togetherOnce = {plain: [41164], uneven: [40017, 41001, 41073], both: [41027]}

describe('somebody who has kept all that was ever published of an activity', () => {
  test('cannot tell of any number that is withheld, nor of any two, what fewer than ten people said', () => {
    expect(allLeaks(seeds(0, 8))).toEqual([])
    expect(allLeaks(seeds(0, 8), varied)).toEqual([])
  })

  test('not even where papers come in piles that are all alike, and fewer than ten people are left at the end', () => {
    expect(allLeaks(seeds(0, 6), uneven)).toEqual([])
    expect(allLeaks(seeds(0, 6), both)).toEqual([])
  })

  test('nor any more in those activities where it once could be told', () => {
    expect(allLeaks([...openOnce, ...closedOnce, ...togetherOnce.plain])).toEqual([])
    expect(allLeaks([...openOnceVaried, ...closedOnceVaried], varied)).toEqual([])
    expect(allLeaks(togetherOnce.uneven, uneven)).toEqual([])
    expect(allLeaks(togetherOnce.both, both)).toEqual([])
  })

  test('can tell it every time when exact counts are published after every few answers', () => {
    const unseen = seeds(0, 4).filter((seed) => leaksOf(naiveLive, seed, 20).leaks.length === 0)

    expect(unseen).toEqual([])
  })

  test('can tell it every time when a small count is withheld alone', () => {
    const missed = seeds(0, 30).filter((seed) => {
      const {history, leaks} = leaksOf(naiveWithholding, seed, 1)
      return withholdsAlone(history) && leaks.length === 0
    })

    expect(missed).toEqual([])
  })
})
