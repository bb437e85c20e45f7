/** Where an idea lies, as it is stored: what was said, the district, and the position of its mark. */
import type {MunicipalMap, PlaceAnswer} from '@saha/contract'
import {districtAt, middleOf} from '@saha/domain'
import type {IdeaTables} from './ideas.tables.ts'

type PlaceColumns = Pick<IdeaTables['idea'], 'place' | 'district' | 'longitude' | 'latitude'>

/** Units of a stored degree. */
const unit = 100_000

/**
 * @param place as its author named it; `undefined` for none.
 * @param map of the collection. What was chosen from a list lies in the district of the same id, if there is one.
 */
export function placeColumns(place: PlaceAnswer | undefined, map: MunicipalMap | undefined): PlaceColumns {
  if (!place) return {place: '', district: '', longitude: 0, latitude: 0}
  const stored = JSON.stringify(place)
  if (!('shape' in place)) {
    const district = 'listed' in place ? (map?.districts?.find(({id}) => id === place.listed)?.id ?? '') : ''
    return {place: stored, district, longitude: 0, latitude: 0}
  }
  const [longitude, latitude] = middleOf(place.shape)
  return {
    place: stored,
    district: (map && districtAt(map, [longitude, latitude])?.id) ?? '',
    longitude: Math.round(longitude * unit),
    latitude: Math.round(latitude * unit),
  }
}
