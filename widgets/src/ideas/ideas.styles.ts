import {css} from '../kit/css.ts'

export const ideasStyles = css`
  .root {
    container-type: inline-size;
  }
  .root [hidden],
  .all > [role='status']:empty {
    display: none;
  }
  .ideas,
  .all,
  .shown,
  .words,
  li > article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25);
  }
  .ideas {
    padding: calc(var(--_space) * 1.75) min(4% + 0.2rem, var(--_space) * 2);
    border: 1px solid var(--_line);
    border-block-start: 5px solid var(--_strong);
    border-radius: var(--_radius);
  }
  ol,
  ul {
    list-style: none;
  }
  .bar,
  li > article {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .bar > * {
    flex: 100%;
  }
  select {
    flex: 1 0 auto;
    max-inline-size: 100%;
    background-color: var(--_surface);
  }
  [aria-pressed='true'],
  [aria-pressed='true']:hover {
    border-color: var(--_accent);
    background-color: var(--_accent);
    color: var(--_on-accent);
  }
  .layouts:empty {
    inline-size: 15rem;
    min-block-size: calc(2px + 1em + 1lh);
  }
  [aria-busy='true'],
  [aria-disabled='true'] {
    opacity: 0.6;
  }
  li > article {
    gap: 0.75em;
    margin-block-end: var(--_space);
    scroll-margin-block-start: var(--saha-scroll-margin, 5rem);
  }
  /* What is far below the screen is laid out when it comes near, where the browser keeps in place what is being read. Soon the rest follows, for pictures of the whole page. */
  @supports (overflow-anchor: auto) {
    .list > :nth-child(n + 3) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 17rem;
      overflow-clip-margin: 1rem;
      animation: lay-out 0s 1.5s forwards;
    }
    .list > :nth-child(even) {
      animation-delay: 2s;
    }
    @keyframes lay-out {
      to {
        content-visibility: visible;
      }
    }
  }
  article:focus {
    outline: 3px solid var(--_strong);
    outline-offset: 6px;
  }
  .words {
    gap: 0.5em;
    max-inline-size: 44rem;
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
  }
  .status::before {
    content: '';
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 2px solid var(--_strong);
    border-radius: 50%;
  }
  [data-stage='accepted']::before {
    background-image: linear-gradient(#0000 50%, var(--_strong) 50%);
  }
  [data-stage='done']::before {
    background-color: var(--_strong);
  }
  [data-stage='declined']::before {
    block-size: 0;
    border-block-width: 1.5px;
    border-radius: 0;
  }
  img,
  .more {
    inline-size: 100%;
  }
  img {
    block-size: auto;
    aspect-ratio: 4 / 3;
    object-fit: cover;
    border-radius: var(--_radius);
    background-color: var(--_wash);
  }
  .actions > * {
    border-radius: 2em;
  }
  .actions > a {
    padding-block: 0.625em;
  }
  progress {
    inline-size: 7rem;
    block-size: 0.5rem;
  }
  @media print {
    .bar,
    .primary,
    .more {
      display: none;
    }
    article {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .status::before,
    .root [aria-pressed='true'] {
      --_strong: CanvasText;
      --_accent: Highlight;
      --_on-accent: HighlightText;
      forced-color-adjust: none;
    }
  }
  @container (min-width: 38rem) {
    .bar > * {
      flex: none;
    }
    li > article {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    li > article > :not(img) {
      grid-column: 1;
    }
    li > article > img {
      grid-area: 1 / 2 / 4;
      inline-size: 11rem;
    }
  }
`
