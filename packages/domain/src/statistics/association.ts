/** How strongly two answers hang together, in a word. */

/** From hardly at all to a lot. */
export type Strength = 'slight' | 'small' | 'moderate' | 'large'

/**
 * Cramér's V in a word. A table with more groups and answers reaches the same difference at a smaller V: Cohen's w, which is
 * V times the root of the smaller side less one, is called small from 0.1, moderate from 0.3 and large from 0.5. J. Cohen,
 * "Statistical Power Analysis for the Behavioral Sciences", 2nd edition (1988), 7.2.
 *
 * @param v 0 to 1.
 * @param groups groups, and answers, that have people: at least two of each.
 */
export function strengthOf(v: number, groups: number, answers: number): Strength {
  const w = v * Math.sqrt(Math.max(1, Math.min(groups, answers) - 1))
  if (w < 0.1) return 'slight'
  if (w < 0.3) return 'small'
  return w < 0.5 ? 'moderate' : 'large'
}

/** Differences that would come about by chance less often than once in twenty are taken for real. */
export const RARE = 0.05
