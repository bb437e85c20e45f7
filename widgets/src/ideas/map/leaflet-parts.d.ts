/** The files of Leaflet's source, which its published types know only as one module. */
declare module 'leaflet/src/map/Map.js' {
  export {Map} from 'leaflet'
}
declare module 'leaflet/src/layer/Layer.js' {
  export {Layer} from 'leaflet'
}
declare module 'leaflet/src/layer/tile/GridLayer.js' {
  export {GridLayer} from 'leaflet'
}
declare module 'leaflet/src/geo/LatLngBounds.js' {
  export {latLngBounds as toLatLngBounds} from 'leaflet'
}
declare module 'leaflet/src/dom/DomUtil.js' {
  import {DomUtil} from 'leaflet'
  export import setPosition = DomUtil.setPosition
  export import getPosition = DomUtil.getPosition
  export import setTransform = DomUtil.setTransform
}
declare module 'leaflet/src/map/handler/Map.Drag.js'
declare module 'leaflet/src/map/handler/Map.DoubleClickZoom.js'
declare module 'leaflet/src/map/handler/Map.ScrollWheelZoom.js'
declare module 'leaflet/src/map/handler/Map.TouchZoom.js'
