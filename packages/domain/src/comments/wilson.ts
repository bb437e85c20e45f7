/** Standard score of a two-sided 95 % interval. */
const z = 1.959963984540054

/**
 * Order of "most supported": the least share of supports that so many votes speak for, with 95 % confidence. Unlike
 * the difference, it does not favour what was merely seen by more people; unlike the share, it does not put one
 * support out of one before ninety out of a hundred.
 *
 * Lower bound of the score interval without continuity correction: E. B. Wilson, "Probable Inference, the Law of
 * Succession, and Statistical Inference", Journal of the American Statistical Association 22 (1927), 209–212.
 *
 * @param supports votes for it, from 0 to `votes`.
 * @param votes all votes, for and against.
 * @returns a share from 0 to 1; 0 without votes or supports.
 */
export function wilsonLowerBound(supports: number, votes: number): number {
  if (supports <= 0) return 0
  const share = supports / votes
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * votes)) / votes)
  return (share + (z * z) / (2 * votes) - spread) / (1 + (z * z) / votes)
}
