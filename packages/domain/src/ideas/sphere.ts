/** Distances over the ground, on a globe. */

/** Mean radius of the Earth, in metres. */
const radius = 6_371_008.8

/** A position as a direction from the middle of the Earth, of length 1. */
export type SpherePosition = readonly [x: number, y: number, z: number]

/** @param longitude degrees. @param latitude degrees. */
export function positionAt(longitude: number, latitude: number): SpherePosition {
  const [east, north] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180]
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)]
}

/** Metres along the great circle between two positions. */
export function metresBetween(one: SpherePosition, other: SpherePosition): number {
  return metresOver(one[0] - other[0], one[1] - other[1], one[2] - other[2])
}

/** The same, by how far the two are apart in each direction: by their chord, and so exact for neighbours too. */
export function metresOver(x: number, y: number, z: number): number {
  const square = x * x + y * y + z * z
  const chord = Math.sqrt(square)
  // Within a country the first terms of the series are as exact, less than a millimetre, and faster.
  if (square < 0.01) return radius * chord * (1 + square * (1 / 24 + (square * 3) / 640))
  return radius * 2 * Math.asin(Math.min(1, chord / 2))
}
