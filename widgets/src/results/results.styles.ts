import {css} from '../kit/css.ts'

export const resultsStyles = css`
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.75);
    padding: calc(var(--_space) * 1.75) clamp(1rem, 5%, calc(var(--_space) * 2));
    border: 1px solid var(--_line);
    border-block-start: 5px solid var(--_strong);
    border-radius: var(--_radius);
  }
  .overview {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem var(--_space);
    align-items: center;
    justify-content: space-between;
  }
  .people {
    font-size: 1.25em;
    font-weight: 600;
  }
  :is(.people, .answered)::first-letter {
    text-transform: uppercase;
  }
  .note {
    display: grid;
    gap: 0.375em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.625);
  }
  .result h3 {
    font-size: 1.125em;
  }
  .result + .result {
    padding-block-start: calc(var(--_space) * 1.75);
    border-block-start: 1px solid var(--_line);
  }
  /* Not drawn yet. */
  .result:empty {
    min-block-size: 24rem;
  }
  /* What is far below the screen is laid out when it comes near, where the browser keeps in place what is being read. Soon the rest follows, for pictures of the whole page. */
  @supports (overflow-anchor: auto) {
    .result ~ .result {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 24rem;
      animation: lay-out 0s 1.5s forwards;
    }
    .result:nth-child(even) {
      animation-delay: 2s;
    }
    @keyframes lay-out {
      to {
        content-visibility: visible;
      }
    }
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 1em;
    text-align: start;
  }
  th,
  td {
    padding: 0.5em 0;
    padding-inline-end: var(--_space);
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  th:first-child {
    inline-size: 100%;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  td,
  thead th:not(:first-child) {
    text-align: end;
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
  }
  td {
    white-space: nowrap;
  }
  thead th,
  tfoot :is(th, td) {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  td small,
  thead small {
    display: block;
    font-size: 0.8125em;
    font-weight: 400;
  }
  .withheld {
    color: var(--_muted);
    font-weight: 400;
    font-style: italic;
  }
  .root:lang(ar) .withheld {
    font-style: normal;
  }
  progress {
    display: block;
    appearance: none;
    inline-size: 100%;
    block-size: 0.75rem;
    margin-block: 0.375em 0.25em;
    border: 0;
    border-radius: 0.25rem;
    overflow: hidden;
    background-color: var(--_wash);
  }
  progress[hidden] {
    display: none;
  }
  progress::-webkit-progress-bar {
    background-color: var(--_wash);
  }
  progress::-webkit-progress-value {
    background-color: var(--_strong);
  }
  progress::-moz-progress-bar {
    background-color: var(--_strong);
  }
  figcaption {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .basis {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-start: 0.375em;
    list-style: none;
  }
  @media (forced-colors: active) {
    progress {
      border: 1px solid CanvasText;
    }
    progress::-webkit-progress-value {
      forced-color-adjust: none;
      background-color: CanvasText;
    }
  }
  @media print {
    .overview button {
      display: none;
    }
    .result,
    tr {
      break-inside: avoid;
    }
    progress {
      print-color-adjust: exact;
    }
  }
`
