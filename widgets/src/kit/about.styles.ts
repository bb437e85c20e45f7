import {css} from 'lit'

export const aboutStyles = css`
  .about {
    border-block-start: 1px solid var(--_line);
    padding-block: calc(var(--_space) * 0.25);
  }
  .about summary {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 2.75rem;
    cursor: pointer;
    list-style: none;
    color: var(--_muted);
  }
  .about summary::-webkit-details-marker {
    display: none;
  }
  .about summary::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border-block-end: 2px solid;
    border-inline-end: 2px solid;
    rotate: var(--_turn, 45deg);
    translate: 0 -0.15em;
  }
  [dir='rtl'] > * .about summary::before,
  [dir='rtl'] > .about summary::before {
    --_turn: -45deg;
  }
  .about[open] summary::before {
    rotate: calc(var(--_turn, 45deg) + 180deg);
    translate: 0 0.15em;
  }
  .about summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .about dl {
    display: grid;
    gap: 0.25em var(--_space);
    margin-block: var(--_space);
  }
  .about dt {
    font-weight: 600;
  }
  .about dd {
    margin-block-end: 0.5em;
  }
  @media (forced-colors: active) {
    .about summary {
      color: CanvasText;
    }
  }
`
