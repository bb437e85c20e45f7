import {css} from 'lit'

export const styles = css`
  .margin,
  .published {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
  }
  .figures td:last-child,
  .figures th:last-child {
    text-align: center;
  }
  .figures td,
  .figures tbody th {
    vertical-align: middle;
  }
  .figures tbody th {
    color: inherit;
    font-size: 1rem;
    font-weight: 400;
  }
  .figures input:not([type='checkbox']) {
    inline-size: 100%;
    min-inline-size: 7rem;
    max-inline-size: 12rem;
    text-align: end;
  }
  .figures .join {
    display: inline-grid;
    place-items: center;
    min-inline-size: 2.75rem;
    min-block-size: 2.75rem;
  }
  .figures .join input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }
  .figures .join span {
    display: none;
  }
  .published .number {
    white-space: nowrap;
  }
  @media (max-width: 40rem) {
    .figures :is(tbody, tr, th, td) {
      display: block;
    }
    .figures thead {
      display: none;
    }
    .figures tbody tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1rem;
      align-items: center;
      padding-block: 0.75rem;
      border-block-end: 1px solid var(--_line);
    }
    .figures :is(tbody th, td, td:last-child) {
      text-align: start;
      padding: 0;
      border: 0;
    }
    .figures tbody th {
      flex: 1 0 100%;
      font-weight: 600;
    }
    .figures .join {
      display: inline-flex;
      gap: 0.75rem;
      align-items: center;
    }
    .figures .join span {
      display: inline;
    }
    .published .table :is(th, td) {
      padding-inline: 0.25rem;
    }
  }
  .margin .total {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .margin input[id^='year-'] {
    max-inline-size: 8rem;
  }
  .published caption {
    padding-block-end: 0.5rem;
    font-weight: 600;
    text-align: start;
  }
  .published tbody th {
    color: inherit;
    font-size: 1rem;
  }
  .published th small {
    display: block;
    color: var(--_muted);
    font-weight: 400;
  }
  .published .fewer .standing {
    color: inherit;
    font-weight: 600;
  }
  .margin-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem;
    align-items: center;
  }
`
