/**
 * The parts of Leaflet that this map is made of: the map itself, layers and how it is dragged and zoomed. Its markers,
 * popups, controls and drawings are left out; they would be as much again, and cannot be used by keyboard alone.
 */
export {Map as LeafletMap} from 'leaflet/src/map/Map.js'
export {Layer} from 'leaflet/src/layer/Layer.js'
export {GridLayer} from 'leaflet/src/layer/tile/GridLayer.js'
export {toLatLngBounds as latLngBounds} from 'leaflet/src/geo/LatLngBounds.js'
export * as DomUtil from 'leaflet/src/dom/DomUtil.js'
/* oxlint-disable import/no-unassigned-import -- each adds itself to the map */
import 'leaflet/src/map/handler/Map.Drag.js'
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js'
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js'
import 'leaflet/src/map/handler/Map.TouchZoom.js'
