import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {depthOf, pathUnder, positionsAbove} from './path-under.ts'

/** Comments in the order of publication, each with the position of what it replies to. */
function pathsOf(parents: readonly (number | undefined)[]): Map<number, string> {
  const paths = new Map<number, string>()
  for (const [at, parent] of parents.entries())
    paths.set(at + 1, pathUnder(parent === undefined ? undefined : paths.get(parent), at + 1))
  return paths
}

/** Positions in the order of their paths. */
function reading(paths: ReadonlyMap<number, string>): number[] {
  return [...paths].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([position]) => position)
}

describe('the order of a thread', () => {
  test('is each comment before its replies, the oldest first', () => {
    const paths = pathsOf([undefined, undefined, 1, 2, 3, 1])

    expect(reading(paths)).toEqual([1, 3, 5, 6, 2, 4])
    expect([...paths.values()].map(depthOf)).toEqual([0, 0, 1, 1, 2, 1])
  })

  test('holds beyond ten, a hundred, and fifty thousand comments', () => {
    const positions = [1, 9, 10, 35, 36, 99, 100, 1295, 1296, 50_000, 2_000_000_000]

    expect(positions.map((position) => pathUnder('000001', position)).sort()).toEqual(
      positions.map((position) => pathUnder('000001', position)),
    )
  })

  test('a reply to the third level stands beside what it replies to', () => {
    const paths = pathsOf([undefined, 1, 2, 3, 4, 4, 5])

    expect([...paths.values()].map(depthOf)).toEqual([0, 1, 2, 3, 3, 3, 3])
    expect(reading(paths)).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  test('a path names what stands above: at most three comments, however long the talk on the third level', () => {
    const paths = pathsOf([undefined, 1, 2, 3, 4, 5, undefined])

    expect([...paths.values()].map(positionsAbove)).toEqual([
      [],
      [1],
      [1, 2],
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3],
      [],
    ])
    expect(positionsAbove('')).toEqual([])
  })

  test('whatever is replied to, a subtree is one piece that begins with its root', () => {
    const parents = fc
      .array(fc.nat(), {maxLength: 60})
      .map((picks) => picks.map((pick, at) => (pick % (at + 1) === 0 ? undefined : pick % (at + 1))))

    fc.assert(
      fc.property(parents, (replied) => {
        const paths = pathsOf(replied)
        const order = reading(paths)

        for (const [position, path] of paths) {
          const inside = order.filter((other) => paths.get(other)!.startsWith(path))
          const first = order.indexOf(position)
          expect(order.slice(first, first + inside.length)).toEqual(inside)
          expect(depthOf(path)).toBeLessThanOrEqual(3)
        }
        expect(new Set(paths.values()).size).toBe(paths.size)
      }),
    )
  })
})
