/** The columns of a place: each way of saying where has its own. */
import type {Answer, Geometry, MunicipalMap, PlaceAnswer, PlaceQuestion, Position, Text} from '@saha/contract'
import {asPlace, districtAt, middleOf} from '@saha/domain'
import {roundPosition} from '@saha/domain/map/place'
import type {Cell, Column} from './column.ts'

/** What the columns mean, after the words of the question. */
const meanings = {
  list: {en: 'chosen from the list', ar: 'المختار من القائمة', fr: 'choisi dans la liste'},
  address: {en: 'told in words', ar: 'المكتوب بالكلمات', fr: 'indiqué avec des mots'},
  district: {
    en: 'district of what was marked: of a line its middle, of an area its centre',
    ar: 'حي ما حُدّد: حي منتصف الخط أو مركز المساحة',
    fr: 'quartier de ce qui a été indiqué : du milieu d’une ligne, du centre d’une zone',
  },
  longitude: {
    en: 'longitude in degrees (WGS 84): of a line its middle, of an area its centre',
    ar: 'خط الطول بالدرجات (WGS 84): لمنتصف الخط أو مركز المساحة',
    fr: 'longitude en degrés (WGS 84) : du milieu d’une ligne, du centre d’une zone',
  },
  latitude: {
    en: 'latitude in degrees (WGS 84): of a line its middle, of an area its centre',
    ar: 'دائرة العرض بالدرجات (WGS 84): لمنتصف الخط أو مركز المساحة',
    fr: 'latitude en degrés (WGS 84) : du milieu d’une ligne, du centre d’une zone',
  },
  wkt: {
    en: 'what was marked, as well-known text (longitude latitude)',
    ar: 'ما حُدّد بصيغة WKT (خط الطول ثم دائرة العرض)',
    fr: 'ce qui a été indiqué, en WKT (longitude latitude)',
  },
} as const satisfies Record<string, Text>

/**
 * The columns of a place question. Where somebody drew is as telling as what they write: but for its district, it counts
 * as free text.
 *
 * @param map of the survey, if it has one.
 */
export function placeColumns(question: PlaceQuestion, map: MunicipalMap | undefined): Column[] {
  const {list, address} = question
  const column = (
    name: keyof typeof meanings,
    cellOf: (place: PlaceAnswer) => Cell,
    values: Column['values'] = [],
  ): Column => ({
    name: `${question.id}.${name}`,
    question,
    parts: [meanings[name]],
    values,
    isFreeText: name !== 'list' && name !== 'district',
    isOpen: name === 'address',
    cellOf: (answer: Answer) => {
      const place = asPlace(answer)
      return place ? cellOf(place) : null
    },
  })
  const drawn = (cellOf: (shape: Geometry) => Cell) => (place: PlaceAnswer) =>
    'shape' in place ? cellOf(place.shape) : null
  return [
    ...(list ? [column('list', (place) => ('listed' in place ? place.listed : null), list)] : []),
    ...(address ? [column('address', (place) => ('address' in place ? place.address : null))] : []),
    ...(map?.districts
      ? [
          column(
            'district',
            drawn((shape) => districtAt(map, middleOf(shape))?.id ?? null),
            map.districts,
          ),
        ]
      : []),
    column(
      'longitude',
      drawn((shape) => roundPosition(middleOf(shape))[0]),
    ),
    column(
      'latitude',
      drawn((shape) => roundPosition(middleOf(shape))[1]),
    ),
    column('wkt', drawn(wellKnownText)),
  ]
}

/** A shape as geographic information systems read it: `LINESTRING (35.1 32.2, 35.2 32.2)`. */
export function wellKnownText(shape: Geometry): string {
  const list = (positions: readonly Position[]) => positions.map((position) => position.join(' ')).join(', ')
  switch (shape.type) {
    case 'Point':
      return `POINT (${list([shape.coordinates])})`
    case 'LineString':
      return `LINESTRING (${list(shape.coordinates)})`
    case 'Polygon':
      return `POLYGON ((${list(shape.coordinates[0])}))`
  }
}
