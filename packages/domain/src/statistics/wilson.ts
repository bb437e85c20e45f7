/** Standard scores of two-sided intervals: quantiles of the normal distribution at (1 + confidence) / 2. */
const scores = {0.95: 1.959963984540054, 0.99: 2.5758293035489004} as const

/** Shares of people between which the truth is likely to lie, from 0 to 1. */
export interface Interval {
  lower: number
  upper: number
}

/**
 * Between which shares the truth lies if everybody were equally likely to have been counted: of a hundred such intervals,
 * about ninety-five hold it. Unlike the textbook's `p ± 1.96 √(p(1-p)/n)`, it stays within 0 and 1 and says something of
 * none and of all.
 *
 * Its lower end is the order of "most supported": unlike the difference of votes, it does not favour what was merely
 * seen by more people; unlike the share, it does not put one support out of one before ninety out of a hundred.
 *
 * Score interval without continuity correction: E. B. Wilson, "Probable Inference, the Law of Succession, and
 * Statistical Inference", Journal of the American Statistical Association 22 (1927), 209–212.
 *
 * @param hits people of whom it is true, from 0 to `of`; need not be whole, as with an effective number of people.
 * @param of all who were counted. None, or fewer than `hits`, tells nothing: 0 to 1.
 * @param confidence default: 0.95.
 */
export function wilsonInterval(hits: number, of: number, confidence: keyof typeof scores = 0.95): Interval {
  if (!(of > 0) || hits < 0 || hits > of) return {lower: 0, upper: 1}
  const square = scores[confidence] ** 2
  const share = hits / of
  const middle = share + square / (2 * of)
  const spread = scores[confidence] * Math.sqrt((share * (1 - share) + square / (4 * of)) / of)
  const whole = 1 + square / of
  return {
    lower: hits === 0 ? 0 : (middle - spread) / whole,
    upper: hits === of ? 1 : (middle + spread) / whole,
  }
}
