import type {ShownBasis} from '@saha/contract'

/** What an outcome rests on, in numbers. */
export interface BasisCounts {
  ideas: number
  comments: number
  /** Of all these ideas and comments. */
  supports: number
  /** Who answered a survey, over all surveys: somebody may have answered several. */
  answers: number
}

/** Counts what an outcome rests on. */
export function countBasis(rests: readonly ShownBasis[]): BasisCounts {
  const counts: BasisCounts = {ideas: 0, comments: 0, supports: 0, answers: 0}
  for (const one of rests) {
    if (one.kind === 'results') counts.answers += one.people
    else {
      counts[one.kind === 'idea' ? 'ideas' : 'comments'] += 1
      counts.supports += one.supports
    }
  }
  return counts
}
