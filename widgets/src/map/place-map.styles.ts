import {css} from '../kit/css.ts'

export const placeMapStyles = css`
  .drawing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    inline-size: 100%;
  }
  .drawing .map {
    min-block-size: 14rem;
    max-block-size: min(70vh, 30rem);
  }
  .ground {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    touch-action: pan-x pan-y;
    cursor: crosshair;
  }
  .ground:focus {
    outline: 0;
  }
  .ground:focus-visible {
    outline: 4px solid var(--_strong);
    outline-offset: -4px;
  }
  .drawing .choices {
    grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr));
  }
  .how {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .pad {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .pad button {
    min-inline-size: 2.75rem;
    padding-inline: 0.75em;
  }
  .compass {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    direction: ltr;
  }
  .compass button {
    flex: none;
    inline-size: 2.75rem;
    padding: 0;
  }
  .line,
  .area {
    fill: none;
    stroke: var(--_strong);
    stroke-width: 4px;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .area {
    fill: color-mix(in srgb, var(--_strong) 25%, transparent);
  }
  .mark {
    fill: var(--_strong);
    stroke: var(--_surface);
    stroke-width: 2px;
  }
  .last {
    stroke-width: 3px;
  }
  .cross {
    pointer-events: none;
  }
  .cross path {
    stroke: var(--_ink);
    stroke-width: 2px;
    fill: none;
  }
  .cross path:first-child {
    stroke: var(--_surface);
    stroke-width: 5px;
  }
  @media (pointer: coarse) {
    .by-mouse,
    .by-keys {
      display: none;
    }
  }
  @media (pointer: fine) {
    .by-finger {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .line,
    .area {
      stroke: Highlight;
    }
    .area {
      fill: none;
    }
    .mark {
      fill: Highlight;
      stroke: Canvas;
    }
    .cross path {
      stroke: CanvasText;
    }
    .cross path:first-child {
      stroke: Canvas;
    }
  }
`
