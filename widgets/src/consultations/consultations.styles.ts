import {css} from '../kit/css.ts'

export const consultationsStyles = css`
  .root {
    container-type: inline-size;
    max-inline-size: var(--saha-max-inline-size, 72rem);
  }
  .consultations,
  .parts,
  .choosing,
  .found,
  .list,
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25);
  }
  .consultations {
    padding: calc(var(--_space) * 1.75) min(4% + 0.2rem, var(--_space) * 2);
    border: 1px solid var(--_line);
    border-block-start: 5px solid var(--_strong);
    border-radius: var(--_radius);
  }
  .choosing,
  .found {
    align-content: start;
  }
  ol,
  ul {
    list-style: none;
  }
  .bar {
    justify-content: space-between;
  }
  .bar button {
    flex: 1 0 auto;
    max-inline-size: 100%;
  }
  .found > [role='status']:empty,
  .facts:empty {
    display: none;
  }
  [aria-busy='true'],
  [aria-disabled='true'] {
    opacity: 0.6;
  }
  article {
    position: relative;
    gap: 0.625em;
    padding: calc(var(--_space) * 1.25);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    transition: border-color 120ms;
  }
  article:hover {
    border-color: var(--_strong);
  }
  article:focus-within {
    outline: 3px solid var(--_strong);
    outline-offset: 2px;
  }
  [data-state='closed'] {
    background-color: var(--_wash);
  }
  h3 {
    font-size: 1.25em;
  }
  h3 a {
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  h3 a:focus-visible {
    outline: 0;
  }
  h3 a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  .head {
    gap: 0.25em 0.75em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .state {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    padding-inline: 0.625em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    background-color: var(--_surface);
    color: var(--_ink);
  }
  .state::before {
    content: '';
    inline-size: 0.7em;
    block-size: 0.7em;
    border: 2px solid var(--_strong);
    border-radius: 50%;
  }
  .state[data-state='open']::before {
    background-color: var(--_strong);
  }
  .state[data-state='closed']::before {
    block-size: 0;
    border-block-width: 1.5px;
    border-radius: 0;
  }
  .state[data-soon] {
    border-color: var(--_strong);
  }
  .summary {
    max-inline-size: 44rem;
  }
  .facts {
    gap: 0.25em 1em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .facts li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .facts li:not(:last-child)::after {
    content: '';
    border: 0.125em solid var(--_edge);
    border-radius: 50%;
  }
  .results {
    color: var(--_ink);
    font-weight: 600;
  }
  .more {
    inline-size: 100%;
  }
  .follow {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
  }
  .follow a {
    padding-block: 0.625em;
  }
  .panel {
    align-content: start;
  }
  @media (prefers-reduced-motion: reduce) {
    article {
      transition: none;
    }
  }
  @media print {
    .bar button,
    .choosing,
    .more,
    .follow {
      display: none;
    }
    article {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .state::before {
      --_strong: CanvasText;
      forced-color-adjust: none;
    }
  }
  @container (min-width: 30rem) {
    .bar button {
      flex: none;
    }
    .owner {
      margin-inline-start: auto;
    }
  }
  @container (min-width: 56rem) {
    .parts[data-beside] {
      grid-template-columns: 18rem minmax(0, 1fr);
      gap: calc(var(--_space) * 2);
    }
    [data-beside] .panel {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`
