/** What weights cost. */
export interface WeightCost {
  /** How much larger the variance of a share is than without weights: 1 where all are alike. */
  designEffect: number
  /** As many people, all alike, would say as much. */
  effective: number
}

/**
 * How much less people say by being weighted: `1 + CV²` of their weights, and `(Σw)² / Σw²` people in effect. It is what
 * weights alone cost, where answers do not follow from them.
 *
 * L. Kish, "Weighting for Unequal P_i", Journal of Official Statistics 8 (1992), 183–200; "Survey Sampling" (1965), 11.7.
 *
 * @param weights of one person of each pattern.
 * @param people of each pattern. Nobody: no effect, of nobody.
 */
export function weightCost(weights: ArrayLike<number>, people: ArrayLike<number>): WeightCost {
  let [count, sum, squares] = [0, 0, 0]
  for (let at = 0; at < people.length; at++) {
    count += people[at] ?? 0
    sum += (people[at] ?? 0) * (weights[at] ?? 0)
    squares += (people[at] ?? 0) * (weights[at] ?? 0) ** 2
  }
  if (!(squares > 0)) return {designEffect: 1, effective: count}
  return {designEffect: Math.max(1, (count * squares) / sum ** 2), effective: sum ** 2 / squares}
}
