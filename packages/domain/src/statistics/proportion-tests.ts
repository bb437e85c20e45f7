/** Score that one in ten samples exceeds by chance: one-sided, 90 %. */
export const SCORE_90 = 1.2816

/**
 * Whether more than half of all say something, judging by some of them: the score of a one-proportion test against a half,
 * with one added to both counts, as Polis takes it.
 *
 * Source: `prop-test` of https://github.com/compdemocracy/polis math/src/polismath/math/stats.clj.
 *
 * @param yes people who say so, 0 to `all`.
 * @returns a standard score; above `SCORE_90` more than half do, with 90 % confidence.
 */
export function halfTest(yes: number, all: number): number {
  return 2 * Math.sqrt(all + 1) * ((yes + 1) / (all + 1) - 0.5)
}

/**
 * Whether more of some people than of others say something: the score of a pooled two-proportion test, with one added to
 * all four counts, as Polis takes it.
 *
 * Source: `two-prop-test` of https://github.com/compdemocracy/polis math/src/polismath/math/stats.clj.
 *
 * @returns a standard score; above `SCORE_90` more do, with 90 % confidence. 0 where everybody says so.
 */
export function twoProportionTest(
  yes: number,
  all: number,
  yesElsewhere: number,
  allElsewhere: number,
): number {
  const [here, there] = [(yes + 1) / (all + 1), (yesElsewhere + 1) / (allElsewhere + 1)]
  const pooled = (yes + yesElsewhere + 2) / (all + allElsewhere + 2)
  if (pooled === 1) return 0
  return (here - there) / Math.sqrt(pooled * (1 - pooled) * (1 / (all + 1) + 1 / (allElsewhere + 1)))
}
