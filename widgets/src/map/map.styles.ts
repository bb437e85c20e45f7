import {css} from '../kit/css.ts'

export const mapStyles = css`
  .map {
    display: block;
    inline-size: 100%;
    overflow: hidden;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background-color: color-mix(in srgb, var(--_muted) 14%, var(--_surface));
    user-select: none;
  }
  .map path,
  .map rect,
  .map circle,
  .map text {
    vector-effect: non-scaling-stroke;
  }
  .land {
    fill: var(--_surface);
  }
  .district,
  .border {
    fill: none;
    stroke: var(--_line);
    stroke-width: 1.5px;
    stroke-linejoin: round;
  }
  .district {
    fill: color-mix(in srgb, var(--_strong) 4%, transparent);
    stroke: color-mix(in srgb, var(--_muted) 45%, var(--_surface));
  }
  .border {
    stroke: var(--_muted);
    stroke-width: 2px;
  }
  .tiled :is(.land, .district) {
    fill: none;
  }
  .name {
    fill: var(--_ink);
    stroke: var(--_surface);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
    font-weight: 600;
    text-anchor: middle;
    dominant-baseline: central;
    pointer-events: none;
  }
  @media (forced-colors: active) {
    .land {
      fill: Canvas;
    }
    .district {
      fill: none;
    }
    .district,
    .border {
      stroke: CanvasText;
    }
    .name {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
`
