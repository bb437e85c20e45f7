/** Something that stands in an order. */
export interface Ranked {
  /** The smallest first. */
  rank: number
  /** Of those with the same rank, the one with the largest number first. */
  number: number
}

/** What is to be put in order. */
export interface Unordered {
  /** In an index. */
  places: Uint32Array
  /** Of each of them, in their order. */
  ranks: Float64Array
  /** By place. */
  numbers: Int32Array
}

/**
 * The first of an order, or those behind a place in it. That place need not be taken any more, so that nothing is missed
 * or shown twice while others come and go.
 *
 * @param most how many.
 * @returns also the last one where more are behind it.
 */
export function firstInOrder(
  {places, ranks, numbers}: Unordered,
  most: number,
  after: Ranked = {rank: -Infinity, number: 0},
): {first: Ranked[]; last: Ranked | undefined} {
  const first: Ranked[] = []
  const [afterRank, afterNumber] = [after.rank, after.number]
  let [worstRank, worstNumber] = [Infinity, 0]
  let behind = 0
  // The newest stand at the end: in most orders few places have to be made.
  for (let at = places.length - 1; at >= 0; at--) {
    const [rank, number] = [ranks[at] ?? 0, numbers[places[at] ?? 0] ?? 0]
    if (rank < afterRank || (rank === afterRank && number >= afterNumber)) continue
    behind++
    if (rank > worstRank || (rank === worstRank && number < worstNumber)) continue
    insert(first, {rank, number}, most)
    const worst = first[most - 1]
    if (worst) [worstRank, worstNumber] = [worst.rank, worst.number]
  }
  return {first, last: behind > most ? first.at(-1) : undefined}
}

/** Puts one into its place among the first ones, which stay as many as they may be. */
function insert(first: Ranked[], one: Ranked, most: number): void {
  let to = Math.min(first.length, most - 1)
  for (; to > 0; to--) {
    const above = first[to - 1]
    if (!above || above.rank < one.rank || (above.rank === one.rank && above.number > one.number)) break
    first[to] = above
  }
  first[to] = one
}
