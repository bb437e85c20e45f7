import {css} from '../css.ts'

export const accountStyles = css`
  .account {
    display: grid;
    gap: var(--_space);
    padding-block: 0.5em var(--_space);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 1em;
    text-align: start;
  }
  caption {
    padding-block-end: 0.25em;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding-block: 0.375em;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
  }
  td {
    padding-inline-start: var(--_space);
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  tfoot :is(th, td) {
    font-weight: 600;
  }
`
