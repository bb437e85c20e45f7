/** What can be chosen of what an index knows: which values are right, and how often each occurs. */

/** For one filter: which of its values are right, by number. `undefined`: all. */
export function allowed<Value>(
  chosen: readonly Value[],
  count: number,
  find: (value: Value) => number | undefined,
): Uint8Array | undefined {
  if (chosen.length === 0) return undefined
  const right = new Uint8Array(count)
  for (const value of chosen) {
    const number = find(value)
    if (number !== undefined) right[number] = 1
  }
  return right
}

/** How often each number below `values` stands in a column, at these places. */
export function countColumn(column: Int32Array, places: Uint32Array, values: number): Uint32Array {
  const counts = new Uint32Array(values)
  for (let at = 0; at < places.length; at++) {
    const value = column[places[at] ?? 0] ?? 0
    counts[value] = (counts[value] ?? 0) + 1
  }
  return counts
}

/** The places of the largest counts, the largest first, of equal ones the earliest. None that is 0. */
export function largest(counts: Uint32Array, most: number): number[] {
  const first: number[] = []
  let least = 0
  for (let number = 0; number < counts.length; number++) {
    const count = counts[number] ?? 0
    if (count <= least) continue
    let to = Math.min(first.length, most - 1)
    for (; to > 0 && (counts[first[to - 1] ?? 0] ?? 0) < count; to--) first[to] = first[to - 1] ?? 0
    first[to] = number
    if (first.length === most) least = counts[first[most - 1] ?? 0] ?? 0
  }
  return first
}
