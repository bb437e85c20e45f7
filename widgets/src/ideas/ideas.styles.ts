import {css} from '../kit/css.ts'

export const ideasStyles = css`
  .root {
    max-inline-size: var(--saha-max-inline-size, 72rem);
    container-type: inline-size;
  }
  .root [hidden] {
    display: none;
  }
  .ideas,
  .all {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25);
  }
  .ideas {
    padding: calc(var(--_space) * 1.75) clamp(1rem, 5%, calc(var(--_space) * 2));
    border: 1px solid var(--_line);
    border-block-start: 5px solid var(--_strong);
    border-radius: var(--_radius);
  }
  ol,
  ul {
    list-style: none;
  }
  .sum,
  .bar,
  .head,
  .facts,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.875em;
    align-items: center;
  }
  .sum b {
    font-size: 1.125em;
  }
  .bar {
    gap: 0.5em var(--_space);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  select {
    margin-inline-start: 0.25em;
    background-color: var(--_surface);
  }
  .layouts {
    display: flex;
    margin-inline-start: auto;
  }
  .layouts button {
    padding-inline: 1em;
    border-radius: 0;
  }
  .layouts button + button {
    border-inline-start: 0;
  }
  .layouts :first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .layouts :last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  [aria-pressed='true'],
  [aria-pressed='true']:hover {
    border-color: var(--_accent);
    background-color: var(--_accent);
    color: var(--_on-accent);
  }
  .all > [role='status']:empty {
    display: none;
  }
  .shown {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  .list[aria-busy='true'] {
    opacity: 0.6;
  }
  li > article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding-block: calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_line);
    scroll-margin-block-start: var(--saha-scroll-margin, 5rem);
  }
  li:first-child > article {
    border-block-start: 0;
    padding-block-start: 0.25em;
  }
  article:focus {
    outline: 3px solid var(--_strong);
    outline-offset: 6px;
    border-radius: var(--_radius);
  }
  .words {
    display: grid;
    gap: 0.5em;
    max-inline-size: 44rem;
  }
  .words a {
    text-decoration-color: var(--_line);
    text-underline-offset: 0.25em;
  }
  .words a:hover {
    text-decoration-color: currentcolor;
  }
  .facts {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .status {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    padding-inline: 0.625em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    font-size: 0.875em;
    font-weight: 600;
  }
  .status::before {
    content: '';
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 2px solid var(--_strong);
    border-radius: 50%;
  }
  [data-stage='accepted']::before {
    background-image: linear-gradient(to top, var(--_strong) 50%, #0000 50%);
  }
  [data-stage='done']::before {
    background-image: linear-gradient(var(--_strong), var(--_strong));
  }
  [data-stage='declined']::before {
    block-size: 0;
    border-block-width: 1.5px;
    border-radius: 0;
  }
  img {
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 4 / 3;
    object-fit: cover;
    border-radius: var(--_radius);
    background-color: var(--_wash);
  }
  .actions {
    font-size: 0.9375em;
    gap: 0.5em 1em;
  }
  .actions > a,
  .actions > button {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.75rem;
    padding-inline: 1.125em;
    border-radius: 2em;
  }
  .actions > a {
    padding-inline: 0;
  }
  .goal {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  progress {
    inline-size: 7rem;
    block-size: 0.5rem;
    accent-color: var(--_strong);
  }
  .answered::before {
    content: '✓ ' / '';
  }
  .more {
    inline-size: 100%;
    margin-block-start: var(--_space);
  }
  [aria-disabled='true'] {
    cursor: progress;
    opacity: 0.6;
  }
  @media (forced-colors: active) {
    .status::before,
    [aria-pressed='true'] {
      --_strong: CanvasText;
      --_accent: Highlight;
      --_on-accent: HighlightText;
      forced-color-adjust: none;
    }
  }
  @container (min-width: 38rem) {
    li > article {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0.75em calc(var(--_space) * 1.5);
    }
    li > article > :not(img) {
      grid-column: 1;
    }
    li > article > img {
      grid-column: 2;
      grid-row: 1 / span 3;
      inline-size: 11rem;
    }
  }
  @container (min-width: 56rem) {
    [data-layout='both'] {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: start;
    }
    [data-layout='both'] .ground {
      position: sticky;
      inset-block-start: var(--saha-scroll-margin, 1rem);
      order: 1;
    }
  }
`
