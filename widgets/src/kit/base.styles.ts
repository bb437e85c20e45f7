import {css} from './css.ts'

/**
 * Tokens and the look of what every element has. A webmaster sets `--saha-…` on the element or above it; names with
 * `--_` are ours. What a host page leaks into a shadow tree by inheritance ends at `.root`, because rules of the page
 * win over `:host`. What a page hides stays hidden, and a page's typeface and colour scheme are wanted.
 */
export const baseStyles = css`
  :host {
    display: block;
    min-block-size: var(--saha-min-block-size, auto);
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    all: initial;
    visibility: inherit;
    pointer-events: inherit;
    --_accent: var(--saha-color-accent, #0a6558);
    --_surface: var(--saha-color-surface, #fff);
    --_ink: var(--saha-color-text, #17211f);
    --_muted: var(--saha-color-muted, #51605d);
    --_line: #8085845c;
    --_edge: var(--_muted);
    --_wash: #80858418;
    --_error: #b0201a;
    --_on-accent: #fff;
    --_strong: var(--_accent);
    --_space: var(--saha-space, 1rem);
    --_radius: var(--saha-radius, 0.625rem);
    display: flow-root;
    border-radius: var(--_radius);
    position: relative;
    max-inline-size: var(--saha-max-inline-size, 46rem);
    color: var(--_ink);
    background-color: var(--_surface);
    outline: 0 solid var(--_accent);
    transition:
      outline-color 1ms,
      background-color 1ms;
    color-scheme: inherit;
    font-family: var(--saha-font-family, inherit);
    font-size: max(1.0625rem, var(--saha-font-size, 1em));
    line-height: 1.55;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    accent-color: var(--_strong);
  }
  .root:lang(ar) {
    line-height: 1.8;
  }
  @supports (color: light-dark(#000, #fff)) {
    .root {
      --_accent: var(--saha-color-accent, light-dark(#0a6558, #6fd3c1));
      --_surface: var(--saha-color-surface, light-dark(#fff, #151b1a));
      --_ink: var(--saha-color-text, light-dark(#17211f, #eef3f1));
      --_muted: var(--saha-color-muted, light-dark(#51605d, #b3c0bc));
      --_error: light-dark(#b0201a, #ffa69e);
      --_on-accent: light-dark(#fff, #000);
    }
    [data-theme='light'] {
      color-scheme: light;
    }
    [data-theme='dark'] {
      color-scheme: dark;
    }
  }
  @media (prefers-contrast: more) {
    .root {
      --_muted: var(--_ink);
      --_line: var(--_ink);
    }
  }

  :where(.root :not(progress)) {
    box-sizing: border-box;
    min-inline-size: 0;
    margin: 0;
    border: 0;
    padding: 0;
  }
  h2,
  h3 {
    font-size: 1.25em;
    line-height: 1.4;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.5em;
  }
  .text {
    white-space: pre-line;
  }
  small {
    font-size: 0.9375em;
  }
  .muted,
  small {
    color: var(--_muted);
  }
  button,
  input,
  select,
  textarea {
    min-block-size: 2.75rem;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }
  button {
    padding-inline: 1.5em;
    cursor: pointer;
  }
  button:hover {
    background-color: var(--_wash);
  }
  .primary,
  .primary:hover {
    background-color: var(--_accent);
    border-color: transparent;
    color: var(--_on-accent);
    font-weight: 600;
  }
  .primary:hover,
  .link:hover {
    text-decoration: underline;
  }
  a {
    color: inherit;
  }
  .link {
    margin-block: -0.625em;
    padding-inline: 0;
    border: 0;
    text-decoration: underline;
  }
  :focus-visible {
    outline: 3px solid var(--_strong);
    outline-offset: 2px;
  }
  [data-focus]:focus {
    outline: 0;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
  }
  .notice {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-inline-start: 5px solid var(--_strong);
    border-radius: var(--_radius);
    background-color: var(--_wash);
  }
  .problem {
    border-color: var(--_error);
  }
  .unseen {
    position: absolute;
    opacity: 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    pointer-events: none;
  }
  details {
    border-block-start: 1px solid var(--_line);
  }
  summary {
    padding-block: 0.625em;
    cursor: pointer;
    color: var(--_muted);
  }
  dl,
  details .notice {
    margin-block: 0.5em;
  }
  dt {
    font-weight: 600;
  }
  dd + dt {
    margin-block-start: 0.5em;
  }
  .root > .space-kept {
    min-block-size: min(100svh, 100rem);
  }
  .space-kept {
    min-block-size: 6rem;
    border-radius: var(--_radius);
    background-color: var(--_wash);
  }
`
