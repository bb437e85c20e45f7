import {css} from '../kit/css.ts'

/** Of tables with many columns, and of what is unfolded: fetched with the first of them. */
export const wideStyles = css`
  caption {
    padding-block: 0.25em 0.5em;
    color: var(--_muted);
    font-size: 0.9375em;
    text-align: start;
  }
  .wide {
    overflow-x: auto;
  }
  .grid :is(th, td) {
    min-inline-size: 5em;
    overflow-wrap: normal;
    white-space: normal;
  }
  .grid tfoot td {
    text-align: start;
  }
  .grid b {
    display: block;
  }
  .grid th:first-child {
    inline-size: auto;
    min-inline-size: 5em;
  }
  .grid thead th {
    vertical-align: bottom;
  }
  .grid thead th:not(:first-child),
  .grid thead td + th {
    text-align: end;
  }
  .grid .count {
    color: var(--_muted);
    font-size: 0.875em;
  }
  th[scope='rowgroup'] {
    padding-block-start: 1em;
    font-weight: 700;
  }
  .account tfoot {
    font-weight: 700;
  }
  .account tfoot :is(th, td) {
    border-block: 2px solid var(--_edge);
    color: inherit;
    font-weight: 700;
  }
  .account th:first-child {
    min-inline-size: 9em;
  }
  .result > details,
  .breakdown {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  details > :not(summary) {
    margin-block-end: 0.75rem;
  }
  code {
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .map {
    max-block-size: 30rem;
  }
`
