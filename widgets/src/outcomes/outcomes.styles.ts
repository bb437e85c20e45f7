import {css} from '../kit/css.ts'

export const outcomesStyles = css`
  .root {
    container-type: inline-size;
    max-inline-size: var(--saha-max-inline-size, 60rem);
  }
  .outcomes,
  .list,
  article,
  .pair,
  .said,
  .did,
  header {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    align-content: start;
  }
  .outcomes {
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 1.75) min(4% + 0.2rem, var(--_space) * 2);
    border: 1px solid var(--_line);
    border-block-start: 5px solid var(--_strong);
    border-radius: var(--_radius);
  }
  header {
    gap: 0.25em;
  }
  .lead,
  .head,
  .follow,
  .signed {
    color: var(--_muted);
  }
  ol,
  ul {
    list-style: none;
  }
  .list {
    gap: calc(var(--_space) * 2.5);
  }
  article {
    gap: 0.75em;
  }
  li + li > article {
    padding-block-start: calc(var(--_space) * 2.5);
    border-block-start: 1px solid var(--_line);
  }
  .head,
  .sum {
    gap: 0.25em 0.75em;
    font-size: 0.9375em;
  }
  h3:focus {
    outline: 0;
  }
  h4 {
    font-size: 1em;
    font-weight: 600;
  }
  .pair {
    gap: calc(var(--_space) * 1.25);
  }
  .said,
  .did {
    gap: 0.5em;
  }
  .said {
    padding: calc(var(--_space) * 1.25);
    border-radius: var(--_radius);
    background-color: var(--_wash);
  }
  .did h4:not(:first-child) {
    margin-block-start: 0.5em;
  }
  .counts {
    gap: 0.25em 1em;
  }
  .said ul {
    display: grid;
    gap: 0.5em;
  }
  .said a {
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .said small {
    display: block;
  }
  .signed {
    gap: 0.25em 1em;
    margin-block-start: 0.5em;
  }
  .status {
    display: inline-flex;
    gap: 0.45em;
    align-items: center;
    padding-inline: 0.625em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    background-color: var(--_surface);
    color: var(--_ink);
  }
  .status::before {
    content: '';
    inline-size: 0.7em;
    block-size: 0.7em;
    border: 2px solid var(--_strong);
    border-radius: 50%;
  }
  [data-status='done']::before {
    background-color: var(--_strong);
  }
  [data-status='under-way']::before,
  [data-status='partly']::before {
    background-image: linear-gradient(var(--_strong) 0 0);
    background-repeat: no-repeat;
    background-position: 0 100%;
    background-size: 100% 50%;
  }
  [data-status='declined']::before {
    block-size: 0;
    border-block-width: 1.5px;
    border-radius: 0;
  }
  [aria-disabled='true'] {
    opacity: 0.6;
  }
  .follow {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .follow a,
  .signed a {
    padding-block: 0.375em;
  }
  [role='status']:empty {
    display: none;
  }
  @media print {
    .outcomes > button,
    .follow {
      display: none;
    }
    article {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .status::before {
      --_strong: CanvasText;
      forced-color-adjust: none;
    }
  }
  @container (min-width: 44rem) {
    .pair:has(.said) {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: calc(var(--_space) * 2);
    }
  }
`
