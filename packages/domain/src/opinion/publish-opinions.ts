import type {OpinionGroup as PublishedGroup, OpinionSnapshot} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {findConsensus} from './consensus.ts'
import {findDividing} from './dividing.ts'
import {groupOpinions, type OpinionGroup} from './opinion-groups.ts'
import {countStances} from './stances.ts'
import {findTypical} from './typical.ts'
import {voteMatrix, type OpinionVote} from './vote-matrix.ts'

/** What a discussion holds when its groups are looked for. */
export interface Opinions {
  votes: readonly OpinionVote[]
  /** Published ones, in the order of their publication. Votes on others are left out. */
  statements: readonly string[]
  /** How many others moderators have hidden: see `positionsIn`. */
  hidden: number
  /** Fewest people of a group, and what all counts are rounded down to. */
  smallest: number
}

/** All of a snapshot but when it was published, and which one it is. */
export type OpinionPicture = Omit<OpinionSnapshot, 'number' | 'at'>

/**
 * What is published of opinions. Which statements unite, divide or are typical is found in the rounded counts, so that
 * nothing but these is told of anybody.
 *
 * @returns `undefined` while fewer than `limits.opinionPeople` are in groups.
 */
export function publishOpinions({votes, statements, hidden, smallest}: Opinions): OpinionPicture | undefined {
  // No statement has a name with a blank in it.
  const gone = Array.from({length: hidden}, (_, at) => `hidden ${at}`)
  const matrix = voteMatrix(votes, [...statements, ...gone])
  const groups = groupOpinions(matrix, {
    smallest,
    hidden: new Set(gone.map((_, at) => statements.length + at)),
  })
  const people = groups.reduce((sum, group) => sum + group.people.length, 0)
  if (people < limits.opinionPeople) return undefined
  const floor = (count: number) => count - (count % smallest)
  const stances = countStances(matrix, groups).map((group) =>
    group.slice(0, statements.length).map(({agree, disagree, pass}) => ({
      agree: floor(agree),
      disagree: floor(disagree),
      pass: floor(pass),
    })),
  )
  const named = <Told extends {column: number}>({column, ...told}: Told) => ({
    statement: statements[column] ?? '',
    ...told,
  })
  const typical = findTypical(stances, limits.typicalOpinions)
  return {
    step: smallest,
    people: floor(people),
    statements: [...statements],
    groups: placed(groups).map(({people: members, x, y}, at) => ({
      people: floor(members.length),
      x,
      y,
      counts: stances[at] ?? [],
      typical: (typical[at] ?? []).map(named),
    })),
    consensus: findConsensus(stances, limits.opinionList).map(named),
    dividing: findDividing(stances, limits.opinionList).map((column) => statements[column] ?? ''),
  }
}

/** Groups with the places of their middles on a map of 100 by 100, the middle of all people in its middle. */
function placed(groups: readonly OpinionGroup[]): (OpinionGroup & Pick<PublishedGroup, 'x' | 'y'>)[] {
  const farthest = Math.max(...groups.flatMap(({centre}) => centre.map(Math.abs)), Number.MIN_VALUE)
  const place = (along: number) => Math.round(50 + (along / farthest) * 36)
  return groups.map((group) => ({...group, x: place(group.centre[0]), y: place(group.centre[1])}))
}
