import type {MunicipalMap} from '@saha/contract'

const square = (west: number, south: number, east: number, north: number): [number, number][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

/**
 * A town of two districts, west and east of a river that belongs to neither, for tests. It lies between 35 and 36 degrees
 * east, and 32 and 32.5 north; the river between 35.4 and 35.6 east.
 */
export const exampleMap: MunicipalMap = {
  boundary: {type: 'Polygon', coordinates: [square(35, 32, 36, 32.5)]},
  districts: [
    {
      id: 'west',
      text: {en: 'West bank', ar: 'الضفة الغربية'},
      shape: {type: 'Polygon', coordinates: [square(35, 32, 35.4, 32.5)]},
    },
    {
      id: 'east',
      text: {en: 'East bank', ar: 'الضفة الشرقية'},
      // With a lake, and an island of its own.
      shape: {
        type: 'MultiPolygon',
        coordinates: [
          [square(35.6, 32, 36, 32.5), square(35.7, 32.1, 35.8, 32.2)],
          [square(35.48, 32.2, 35.52, 32.3)],
        ],
      },
    },
  ],
}
