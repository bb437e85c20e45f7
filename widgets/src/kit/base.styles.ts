import {css} from 'lit'

/**
 * Tokens and the look of what every element has. A webmaster sets `--saha-…` on the element or above it; names with
 * `--_` are ours. What a host page leaks into a shadow tree by inheritance is reset on `.root`, because rules of the
 * page win over `:host`.
 */
export const baseStyles = css`
  :host {
    display: block;
    min-block-size: var(--saha-min-block-size, auto);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .root {
    --_accent: var(--saha-color-accent, #0a6558);
    --_surface: var(--saha-color-surface, #fff);
    --_ink: var(--saha-color-text, #17211f);
    --_muted: var(--saha-color-muted, #51605d);
    --_line: #cfd8d5;
    --_edge: #6c7b77;
    --_wash: #f2f6f5;
    --_error: #b0201a;
    --_error-wash: #fdf2f1;
    --_on-accent: #fff;
    --_strong: var(--_ink);
    --_space: var(--saha-space, 1rem);
    --_radius: var(--saha-radius, 0.625rem);
    display: flow-root;
    position: relative;
    max-inline-size: var(--saha-max-inline-size, 46rem);
    color: var(--_ink);
    background-color: var(--_surface);
    outline: 0 solid var(--_accent);
    transition:
      outline-color 1ms,
      background-color 1ms;
    font-family: var(--saha-font-family, inherit);
    font-size: max(1em, 1.0625rem);
    font-style: normal;
    font-weight: 400;
    font-variant: normal;
    line-height: 1.55;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    word-break: normal;
    hyphens: manual;
    cursor: auto;
    visibility: visible;
    pointer-events: auto;
    -webkit-user-select: text;
    user-select: text;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    accent-color: var(--_strong);
  }
  .root:lang(ar),
  .root:lang(fa),
  .root:lang(ur) {
    line-height: 1.8;
  }
  @supports (color: light-dark(#000, #fff)) {
    .root {
      --_accent: var(--saha-color-accent, light-dark(#0a6558, #6fd3c1));
      --_surface: var(--saha-color-surface, light-dark(#fff, #151b1a));
      --_ink: var(--saha-color-text, light-dark(#17211f, #eef3f1));
      --_muted: var(--saha-color-muted, light-dark(#51605d, #b3c0bc));
      --_line: light-dark(#cfd8d5, #3c4845);
      --_edge: light-dark(#6c7b77, #94a39f);
      --_wash: light-dark(#f2f6f5, #1f2826);
      --_error: light-dark(#b0201a, #ffa69e);
      --_error-wash: light-dark(#fdf2f1, #2d1816);
    }
    :host([theme='light']) .root {
      color-scheme: light;
    }
    :host([theme='dark']) .root {
      color-scheme: dark;
    }
  }
  .root[data-on-accent='black'] {
    --_on-accent: #000;
  }
  .root[data-accent-reads] {
    --_strong: var(--_accent);
  }

  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  h2,
  h3,
  h4 {
    font-weight: 700;
    line-height: 1.35;
    text-wrap: balance;
  }
  .root:lang(ar) :is(h2, h3, h4) {
    line-height: 1.6;
  }
  h2 {
    font-size: 1.5em;
  }
  h3 {
    font-size: 1.25em;
  }
  h4 {
    font-size: 1.0625em;
  }
  .text {
    white-space: pre-line;
  }
  .muted,
  small {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  code {
    font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace;
    font-size: 0.9375em;
    unicode-bidi: isolate;
  }
  a,
  button.link {
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
  }
  a:hover,
  button.link:hover {
    text-decoration-thickness: max(3px, 0.14em);
  }

  button {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    min-block-size: 2.75rem;
    min-inline-size: 2.75rem;
    padding: 0.5em 1.25em;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:hover {
    background-color: var(--_wash);
  }
  button.primary {
    padding-inline: 1.75em;
    border-color: transparent;
    background-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  button.primary:hover {
    box-shadow: inset 0 0 0 100vmax rgb(0 0 0 / 12%);
  }
  .root[data-on-accent='black'] button.primary:hover {
    box-shadow: inset 0 0 0 100vmax rgb(255 255 255 / 22%);
  }
  button.link {
    border: 0;
    padding: 0.25em 0;
    min-inline-size: 0;
  }
  button.link:hover {
    background: none;
  }
  :focus-visible {
    outline: 3px solid var(--_strong);
    outline-offset: 2px;
  }
  [data-focus]:focus {
    outline: none;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75);
    align-items: center;
  }
  .notice {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    justify-items: start;
    padding: calc(var(--_space) * 1.25);
    border: 1px solid var(--_line);
    border-inline-start: 5px solid var(--_strong);
    border-radius: var(--_radius);
    background-color: var(--_wash);
  }
  .notice.problem {
    border-color: var(--_error);
    background-color: var(--_error-wash);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .space-kept {
    min-block-size: 18rem;
    display: grid;
    align-content: start;
    gap: var(--_space);
  }
  .space-kept::before,
  .space-kept::after {
    content: '';
    block-size: 1.75rem;
    inline-size: 55%;
    border-radius: var(--_radius);
    background-color: var(--_wash);
  }
  .space-kept::after {
    block-size: 9rem;
    inline-size: 100%;
  }
  @media (forced-colors: active) {
    .root {
      outline-style: none;
    }
    button.primary {
      border-color: ButtonText;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      scroll-behavior: auto !important;
    }
  }
`
