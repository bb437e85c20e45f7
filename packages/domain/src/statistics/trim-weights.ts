export interface Trimmed {
  /** Weight of one person of each pattern, between the bounds. */
  weights: Float64Array
  /** People whose weight was beyond the bounds. */
  people: number
}

/**
 * Brings weights that are too large or too small to the bounds, and shares out what that takes or gives among all others,
 * as much to each of them, until nobody is beyond: a few people with enormous weights would speak for everybody. The sum
 * stays; the groups are then not quite as large as raking made them.
 *
 * Like `trimWeights(strict = TRUE)` of T. Lumley's `survey` for R; on why, F. Potter, "A study of procedures to identify and
 * trim extreme sampling weights", Proceedings of the American Statistical Association (1990), 225–230.
 *
 * @param weights of one person of each pattern.
 * @param people of each pattern.
 * @param bounds smallest and largest weight that stays. Where their mean lies beyond them, everybody gets the mean.
 */
export function trimWeights(
  weights: ArrayLike<number>,
  people: ArrayLike<number>,
  bounds: {least: number; most: number},
): Trimmed {
  const trimmed = Float64Array.from(weights)
  const isCut = new Uint8Array(trimmed.length)
  for (;;) {
    let [excess, rest, found] = [0, 0, false]
    for (let at = 0; at < trimmed.length; at++) {
      const weight = trimmed[at] ?? 0
      const kept = Math.min(Math.max(weight, bounds.least), bounds.most)
      if (kept === weight) {
        if (!isCut[at]) rest += people[at] ?? 0
        continue
      }
      found = true
      isCut[at] = 1
      excess += (weight - kept) * (people[at] ?? 0)
      trimmed[at] = kept
    }
    if (!found) break
    if (rest === 0) return {weights: alike(weights, people), people: cutPeople(isCut, people)}
    for (let at = 0; at < trimmed.length; at++)
      if (!isCut[at]) trimmed[at] = (trimmed[at] ?? 0) + excess / rest
  }
  return {weights: trimmed, people: cutPeople(isCut, people)}
}

function alike(weights: ArrayLike<number>, people: ArrayLike<number>): Float64Array {
  let [sum, count] = [0, 0]
  for (let at = 0; at < people.length; at++) {
    sum += (weights[at] ?? 0) * (people[at] ?? 0)
    count += people[at] ?? 0
  }
  return new Float64Array(people.length).fill(count > 0 ? sum / count : 0)
}

function cutPeople(isCut: Uint8Array, people: ArrayLike<number>): number {
  return isCut.reduce((sum, cut, at) => sum + (cut ? (people[at] ?? 0) : 0), 0)
}
