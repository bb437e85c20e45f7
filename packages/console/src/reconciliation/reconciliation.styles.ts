import {css} from 'lit'

export const styles = css`
  console-reconciliation .account {
    overflow-x: auto;
  }
  console-reconciliation table {
    inline-size: 100%;
    max-inline-size: 48rem;
    border-collapse: collapse;
  }
  console-reconciliation caption {
    padding-block-end: 0.5rem;
    font-weight: 600;
    text-align: start;
  }
  console-reconciliation :is(th, td) {
    padding: 0.5rem 0.75rem;
    border-block-end: 1px solid var(--_line);
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  console-reconciliation :is(th:first-child) {
    padding-inline-start: 0;
    text-align: start;
  }
  console-reconciliation tbody th {
    font-weight: 400;
  }
  console-reconciliation tfoot :is(th, td) {
    border-block-end: 0;
    font-weight: 600;
  }
`
