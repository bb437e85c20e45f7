/**
 * How far two ways of putting the same things into groups agree, beyond what chance lets expect.
 *
 * Source: L. Hubert, P. Arabie, "Comparing Partitions", Journal of Classification 2 (1985), 193–218, formula 5.
 *
 * @param one of each thing, the name of its group; `other`: the same for the other way, in the same order.
 * @returns 1 for the same groups, about 0 for unrelated ones; negative when they agree less than that. 1 for fewer than
 *   two things, and where both ways know but one group, or but groups of one.
 */
export function adjustedRand(one: readonly unknown[], other: readonly unknown[]): number {
  const pairs = one.map((name, at) => JSON.stringify([name, other[at]]))
  const together = pairsIn(pairs)
  const [inOne, inOther] = [pairsIn(one), pairsIn(other)]
  const all = (one.length * (one.length - 1)) / 2
  const expected = all === 0 ? 0 : (inOne * inOther) / all
  const most = (inOne + inOther) / 2
  return most === expected ? 1 : (together - expected) / (most - expected)
}

/** Pairs of things with the same name. */
function pairsIn(names: readonly unknown[]): number {
  const counts = new Map<unknown, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0)
}
