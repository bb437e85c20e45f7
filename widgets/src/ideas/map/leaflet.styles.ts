import {css} from '../../kit/css.ts'

/** What Leaflet needs to know of its own parts, without the pictures and controls that this map does without. */
export const leafletStyles = css`
  .leaflet-container {
    position: relative;
    overflow: hidden;
    direction: ltr;
    touch-action: pan-x pan-y;
    -webkit-tap-highlight-color: transparent;
  }
  .leaflet-pane,
  .leaflet-layer,
  .leaflet-tile,
  .leaflet-tile-container,
  .leaflet-container .land-layer,
  .leaflet-container .pin,
  .leaflet-container .me {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }
  .leaflet-tile,
  .land-layer {
    user-select: none;
    -webkit-user-drag: none;
  }
  .leaflet-tile {
    visibility: hidden;
    max-inline-size: none;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet-pane {
    z-index: 400;
  }
  .leaflet-tile-pane {
    z-index: 200;
  }
  .leaflet-marker-pane {
    z-index: 600;
  }
  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }
  .leaflet-zoom-anim .leaflet-zoom-animated {
    will-change: transform;
    transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1);
  }
  .leaflet-zoom-anim .leaflet-tile,
  .leaflet-pan-anim .leaflet-tile {
    transition: none;
  }
  .leaflet-grab {
    cursor: grab;
  }
  .leaflet-drag-target {
    cursor: grabbing;
  }
`
