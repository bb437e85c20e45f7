import {groupOpinions, UNSEEN, type VoteMatrix} from '@saha/domain'
import type {Bench} from '../harness/bench.ts'
import {measured, type Report} from '../harness/figures.ts'
import {timed} from '../harness/timed.ts'

const people = 2_000
const statements = 900

/** Shares of the statements that somebody has voted on. */
const shares = {usual: 0.2, all: 1}

/** What finding groups of opinion costs, once per snapshot and off the path of any request. */
export async function measureOpinionGroups({isQuick, say}: Bench): Promise<Report> {
  const rounds = isQuick ? 1 : 5
  const [usual, all] = [makeVotes(shares.usual), makeVotes(shares.all)]
  say('votes were made up')
  const floor = {what: 'every cell read 200 times', measured: timed(rounds, () => readCells(all))}
  const groups = groupOpinions(usual, {smallest: 10})
  return {
    figures: [
      {
        what: '2,000 people × 900 statements, everybody has voted on all',
        measured: timed(rounds, () => groupOpinions(all, {smallest: 10})),
        floor,
        target: {atMost: 3_000},
      },
      {
        what: '… everybody has voted on one in five',
        measured: timed(rounds, () => groupOpinions(usual, {smallest: 10})),
        floor,
        target: {atMost: 3_000},
      },
      {what: 'groups found, of three that were made up', measured: measured('', groups.length)},
    ],
    notes: [
      'Processor time of this process, not wall time: the machine may be shared.',
      'The floor reads each of the 1,800,000 votes 200 times, half as often as power iteration may at the most.',
    ],
  }
}

/** Three opinions, and everybody of their own mind on one statement in four. */
function makeVotes(share: number): VoteMatrix {
  const random = numbersFrom(7)
  const opinions = [0, 1, 2].map(() => Array.from({length: statements}, () => (random() < 0.5 ? 1 : -1)))
  const cells = new Int8Array(people * statements).map((_, at) => {
    if (random() >= share) return UNSEEN
    const own = opinions[Math.floor(at / statements) % 3]?.[at % statements] ?? 0
    return random() < 0.75 ? own : Math.floor(random() * 3) - 1
  })
  return {
    participants: Array.from({length: people}, (_, row) => `${row}`),
    statements: Array.from({length: statements}, (_, column) => `${column}`),
    cells,
  }
}

function readCells({cells}: VoteMatrix): number {
  let sum = 0
  for (let round = 0; round < 200; round++)
    for (let at = 0; at < cells.length; at++) sum += (cells[at] ?? 0) * round
  return sum
}

/** The same numbers every time: mulberry32. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
