import {rake, trimWeights, weightCost, type Patterns} from '@saha/domain'
import type {Bench} from '../harness/bench.ts'
import {measured, type Report} from '../harness/figures.ts'
import {timed} from '../harness/timed.ts'

const people = 100_000
/** Groups of each margin: age, sex, district, household, school. */
const margins = [8, 2, 12, 6, 5]

/** What weighting to a population costs, once per survey and off the path of any request. */
export async function measureRaking({isQuick, say}: Bench): Promise<Report> {
  const rounds = isQuick ? 1 : 7
  const alike = makePeople()
  const single = {masses: new Float64Array(people).fill(1), groups: alike}
  const patterns = gather(alike)
  const targets = margins.map((groups) => Array.from({length: groups}, (_, group) => 1_000 * (group + 2)))
  const sized = targets.map((sizes) => {
    const whole = sizes.reduce((sum, size) => sum + size, 0)
    return sizes.map((size) => (size * people) / whole)
  })
  say('people were made up')
  const raked = rake(single, sized)
  const needed = raked.is === 'raked' ? raked.rounds : 0
  const floor = {what: 'as many additions', measured: timed(rounds, () => addUp(single, needed))}
  const weigh = (of: Patterns) => {
    const found = rake(of, sized)
    if (found.is !== 'raked') throw new Error(found.why)
    const {weights} = trimWeights(found.factors, of.masses, {least: 0.2, most: 5})
    return weightCost(weights, of.masses)
  }
  return {
    figures: [
      {
        what: '100,000 people, five margins, each person apart',
        measured: timed(rounds, () => weigh(single)),
        floor,
        target: {atMost: 1_000},
      },
      {
        what: '… people with the same answers together',
        measured: timed(rounds, () => weigh(patterns)),
        floor,
        target: {atMost: 1_000},
      },
      {what: 'times that all margins were gone through', measured: measured('', needed)},
      {what: 'different people', measured: measured('', patterns.masses.length)},
    ],
    notes: ['Processor time of this process, not wall time: the machine may be shared.'],
  }
}

/** For each margin the group of each person; groups go together, as age and household do. */
function makePeople(): Uint16Array[] {
  const random = numbersFrom(11)
  const leanings = Float64Array.from({length: people}, random)
  return margins.map((groups) =>
    Uint16Array.from(leanings, (leaning) => Math.floor(groups * (0.3 * leaning + 0.7 * random() ** 2))),
  )
}

function gather(groups: readonly Uint16Array[]): Patterns {
  const counts = new Map<string, number>()
  for (let at = 0; at < people; at++) {
    const key = groups.map((of) => of[at]).join(' ')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const keys = [...counts.keys()].map((key) => key.split(' ').map(Number))
  return {
    masses: Float64Array.from(counts.values()),
    groups: margins.map((_, margin) => Uint16Array.from(keys, (key) => key[margin] ?? 0)),
  }
}

function addUp({masses, groups}: Patterns, rounds: number): number {
  let sum = 0
  for (let round = 0; round < rounds; round++)
    for (const of of groups)
      for (let at = 0; at < masses.length; at++) sum += (masses[at] ?? 0) * (of[at] ?? 0) + round
  return sum
}

/** The same numbers every time: a linear congruence. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}
