import {css} from '../../kit/css.ts'

export const ideasMapStyles = css`
  .marked {
    --_accepted: #1f5fbf;
    --_done: #2c6e1f;
    --_declined: #6b5560;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  @supports (color: light-dark(#000, #fff)) {
    .marked {
      --_accepted: light-dark(#1f5fbf, #8db8ff);
      --_done: light-dark(#2c6e1f, #9bd68c);
      --_declined: light-dark(#6b5560, #cbb4c0);
    }
  }
  .marked .chart,
  .marked section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625em;
    align-content: start;
  }
  .marked .map {
    position: relative;
    min-block-size: 16rem;
    max-block-size: min(65svh, 36rem);
  }
  @container (min-inline-size: 52rem) {
    .marked:not([data-beside]) {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
    .marked:not([data-beside]) > :is(.counts, .notice) {
      grid-column: 1 / -1;
    }
    .marked:not([data-beside]) .nearby {
      max-block-size: 34rem;
      overflow-y: auto;
    }
  }
  .map > .ideas-ground {
    position: absolute;
    inset: 0;
    font-size: 0.875rem;
  }
  .ideas-ground:focus {
    outline: 0;
  }
  .ideas-ground:focus-visible::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 900;
    border: 4px solid var(--_strong);
    border-radius: var(--_radius);
    pointer-events: none;
  }
  .land-layer {
    pointer-events: none;
  }
  .district.chosen {
    fill: color-mix(in srgb, var(--_strong) 16%, transparent);
    stroke: var(--_strong);
    stroke-width: 2.5px;
  }
  .pin {
    display: grid;
    place-items: center;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    min-block-size: 0;
    margin-block-start: -1.375rem;
    margin-inline-start: -1.375rem;
    padding: 0;
    border: 0;
    border-radius: 50%;
    color: var(--_ink);
    font-weight: 600;
  }
  .pin:hover {
    background: none;
  }
  .pin.some {
    font-size: 1rem;
  }
  .pin.many {
    font-size: 0.9375rem;
  }
  .pin:not(.one) span {
    display: grid;
    place-items: center;
    inline-size: 2.125rem;
    block-size: 2.125rem;
    border: 2px solid var(--_surface);
    border-radius: 50%;
    background-color: var(--_accent);
    color: var(--_on-accent);
    box-shadow: 0 0 0 2px var(--_strong);
  }
  .pin.some span {
    inline-size: 2.375rem;
    block-size: 2.375rem;
  }
  .pin.many span {
    inline-size: 2.625rem;
    block-size: 2.625rem;
  }
  .sign {
    flex: none;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    --_sign: var(--_strong);
  }
  .sign.accepted {
    --_sign: var(--_accepted);
  }
  .sign.done {
    --_sign: var(--_done);
  }
  .sign.declined {
    --_sign: var(--_declined);
  }
  .sign .outline {
    fill: var(--_sign);
    stroke: var(--_surface);
    stroke-width: 2px;
  }
  .sign .inside {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 2.5px;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .sign.open .inside {
    fill: var(--_surface);
  }
  .pin:is(:hover, .pointed, .chosen, :focus-visible) {
    z-index: 1;
  }
  .pin:is(.pointed, .chosen, :focus-visible) {
    background-color: color-mix(in srgb, var(--_surface) 75%, transparent);
    outline: 3px solid var(--_ink);
    outline-offset: -1px;
  }
  .me {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin-block-start: -0.625rem;
    margin-inline-start: -0.625rem;
    border: 4px solid var(--_ink);
    border-radius: 50%;
    box-shadow: 0 0 0 3px var(--_surface);
    pointer-events: none;
  }
  .marked .pad {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .marked .pad button {
    min-inline-size: 2.75rem;
    padding-inline: 0.75em;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    list-style: none;
    font-size: 0.9375em;
  }
  .legend li,
  .nearby li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .marked p.how {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .time {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25em 0.75em;
    align-items: center;
  }
  .time output {
    font-weight: 600;
    text-align: end;
  }
  .time input {
    inline-size: 100%;
    padding: 0;
    border: 0;
  }
  .marked .card {
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-inline-start: 5px solid var(--_strong);
    border-radius: var(--_radius);
    background-color: var(--_wash);
  }
  .marked .card .start {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 5;
    overflow: hidden;
  }
  .marked .facts,
  .nearby small {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .nearby {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    list-style: none;
  }
  .nearby li {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .nearby a {
    display: inline-block;
    padding-block: 0.25em;
    font-weight: 600;
  }
  [data-pointed] {
    outline: 2px solid var(--_strong);
    outline-offset: 2px;
  }
  @media (pointer: coarse) {
    .marked :is(.by-mouse, .by-keys) {
      display: none;
    }
  }
  @media (pointer: fine) {
    .marked .by-finger {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .sign .outline {
      fill: Canvas;
      stroke: CanvasText;
    }
    .sign .inside {
      stroke: CanvasText;
    }
    .sign.open .inside {
      fill: CanvasText;
    }
    .pin:not(.one) span {
      forced-color-adjust: none;
      border-color: Canvas;
      background-color: CanvasText;
      color: Canvas;
      box-shadow: 0 0 0 2px CanvasText;
    }
    .pin:is(.pointed, .chosen, :focus-visible) {
      outline-color: Highlight;
    }
    .district.chosen {
      stroke: Highlight;
    }
    .me {
      border-color: Highlight;
    }
  }
`
