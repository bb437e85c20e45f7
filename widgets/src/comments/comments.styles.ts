import {css} from '../kit/css.ts'

export const commentsStyles = css`
  :host([count-only]) {
    display: inline;
  }
  .thread {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 1.75) clamp(1rem, 5%, calc(var(--_space) * 2));
    border: 1px solid var(--_line);
    border-block-start: 5px solid var(--_strong);
    border-radius: var(--_radius);
  }
  :host([heading]) .thread {
    padding: 0;
    border: 0;
  }
  h3 {
    font-size: 1.125em;
  }
  ol,
  ul {
    list-style: none;
  }
  .answers,
  .official {
    padding: var(--_space);
    border-inline-start: 4px solid var(--_strong);
    border-radius: var(--_radius);
    background-color: var(--_wash);
  }
  .answers,
  .answers ul {
    display: grid;
    gap: 0.75em;
  }
  .answers a {
    text-decoration: none;
  }
  .answers b {
    text-decoration: underline;
  }
  .answers span {
    display: block;
  }
  .bar,
  .bar [role],
  .tools,
  header,
  header small,
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  .bar,
  .tools {
    gap: 0 var(--_space);
  }
  .bar {
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .bar [role] {
    flex: 1;
    min-block-size: 2.75rem;
  }
  .tools {
    flex: 1 0 100%;
  }
  .link {
    margin-block: 0;
  }
  select {
    margin-inline-start: 0.25em;
    background-color: var(--_surface);
  }
  .list > li + li {
    margin-block-start: var(--_space);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  li ol {
    margin-inline-start: clamp(0.25rem, 3%, 1.5rem);
    padding-inline-start: clamp(0.5rem, 3%, 1.25rem);
    border-inline-start: 2px solid var(--_line);
  }
  li li {
    padding-block-start: var(--_space);
  }
  /* In a long list, answers, and further down whole conversations, are laid out when they come near, where the browser keeps in place what is being read. The last ones very soon: what stands below them would move under the finger of whoever jumps there. */
  @supports (overflow-anchor: auto) {
    .list:has(> :nth-child(8)) :is(.list > :nth-child(n + 3), li li > article) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 20rem;
      overflow-clip-margin: 1rem;
      animation: lay-out 0s var(--_late, 1.5s) forwards;
    }
    .list > :nth-last-child(-n + 6) {
      --_late: 0.3s;
    }
    @keyframes lay-out {
      to {
        content-visibility: visible;
      }
    }
  }
  article {
    scroll-margin-block-start: var(--saha-scroll-margin, 5rem);
    border-radius: var(--_radius);
  }
  article:focus {
    outline: 3px solid var(--_strong);
    outline-offset: 6px;
  }
  header {
    gap: 0.25em 0.625em;
    align-items: baseline;
    margin-block-end: 0.375em;
  }
  header h3 {
    font-size: 1em;
  }
  header small {
    gap: 0 0.75em;
  }
  .mark,
  .side {
    padding-inline: 0.5em;
    border: 1px solid var(--_line);
    border-radius: 0.25em;
    font-size: 0.875em;
    font-weight: 600;
  }
  [data-side='for'] {
    border-color: var(--_strong);
  }
  .mark,
  .actions [aria-pressed='true'] {
    background-color: var(--_accent);
    color: var(--_on-accent);
  }
  .said {
    max-inline-size: 44rem;
    display: grid;
    gap: 0.75em;
  }
  .said p {
    white-space: pre-line;
  }
  .said:lang(ar) {
    line-height: 1.8;
  }
  .cut:not(:focus-within) {
    max-block-size: 20em;
    overflow: hidden;
    mask-image: linear-gradient(#000 75%, #0000);
  }
  .actions {
    margin-inline-start: -0.25rem;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .actions > * {
    display: inline-flex;
    gap: 0.375em;
    align-items: center;
    min-block-size: 2.75rem;
    padding: 0.25em 0.375em;
    border: 0.25rem solid transparent;
    background-clip: padding-box;
    font-size: 1em;
    text-decoration: underline var(--_line);
    text-underline-offset: 0.3em;
  }
  .actions > :hover {
    text-decoration-color: currentcolor;
  }
  .actions [aria-pressed] {
    border-radius: 2em;
    padding-inline: 0.75em;
    box-shadow: inset 0 0 0 1px var(--_line);
    text-decoration: none;
  }
  @media (forced-colors: active) {
    .actions > * {
      border-width: 1px;
    }
    .actions [aria-pressed='true'] {
      forced-color-adjust: none;
      background-color: Highlight;
      color: HighlightText;
    }
  }
  .more {
    inline-size: 100%;
    margin-block-start: var(--_space);
  }
  [aria-disabled='true'] {
    cursor: progress;
    opacity: 0.6;
  }
`
