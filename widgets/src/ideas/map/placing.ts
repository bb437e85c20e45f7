import type {LatLngExpression, LeafletEventHandlerFn, Map as LeafletMap, Point, ZoomAnimEvent} from 'leaflet'
import {DomUtil} from './leaflet.ts'

/** Where the map is going: while it is brought closer, layers are told before it is there. */
export interface View {
  center: LatLngExpression
  zoom: number
}

/** Where a point of the map stands in its panes once the map shows `view`. */
export function placeIn(map: LeafletMap, position: LatLngExpression, {center, zoom}: View): Point {
  const pane = map.getPane('mapPane')
  const shift = map.getSize().divideBy(2)
  const origin = map.project(center, zoom).subtract(shift)
  return map.project(position, zoom).subtract((pane ? origin.add(DomUtil.getPosition(pane)) : origin).round())
}

/** The map as it is while two fingers bring it closer. */
export const viewOf = (map: LeafletMap): View => ({center: map.getCenter(), zoom: map.getZoom()})

/** When a layer is drawn anew, and when it only follows the map on its way. */
export const eventsOf = (
  draw: () => void,
  follow: (view: View) => void,
): Record<string, LeafletEventHandlerFn> => ({
  moveend: draw,
  viewreset: draw,
  // The types of Leaflet know one event for all names.
  zoomanim: (event) => follow(event as ZoomAnimEvent),
  zoom: ({target}) => follow(viewOf(target as LeafletMap)),
})
