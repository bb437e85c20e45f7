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

/** Metres along the great circle. By the chord between the two: exact for neighbours too. */
export function metresBetween(one: SpherePosition, other: SpherePosition): number {
  const [x, y, z] = [one[0] - other[0], one[1] - other[1], one[2] - other[2]]
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(x * x + y * y + z * z) / 2))
}
