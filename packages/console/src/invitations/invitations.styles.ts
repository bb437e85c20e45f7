import {css} from 'lit'

export const invitationsStyles = css`
  .invited-list {
    display: grid;
    gap: 1rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .invited-list h2 {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 0.5rem;
  }
  .opens {
    margin: 0.25rem 0 0;
    padding-inline-start: 1.25rem;
    list-style: disc;
  }
  .paper-beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem 2.5rem;
    inline-size: 100%;
  }
  @media (min-width: 60rem) {
    .paper-beside {
      grid-template-columns: minmax(0, 1fr) minmax(0, 24rem);
    }
  }
  .paper-beside > *,
  .batches,
  .made-codes,
  .made-codes > section,
  .made-print {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    align-content: start;
    justify-items: start;
  }
  .batches > .table,
  .paper-beside .fields,
  .made-codes > section {
    inline-size: 100%;
  }
  console-made-codes {
    display: block;
  }
  .made-codes .count {
    font-size: 1.75rem;
    line-height: 1.3;
  }
  .made-codes .notice.once {
    border-inline-start-color: var(--_error);
    font-weight: 600;
  }
  .batches .table ul,
  .print-parts {
    display: grid;
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .batches table {
    overflow-wrap: break-word;
  }
  .batches tbody th {
    min-inline-size: 9rem;
    color: inherit;
    font-size: inherit;
    font-weight: 400;
  }
  .batches td:has(ul) {
    min-inline-size: 11rem;
  }
  .batches td > button {
    white-space: nowrap;
  }
  .batch-name {
    font-weight: 600;
  }
  .batches :is(th, li) small {
    display: block;
  }
  .batches details p {
    max-inline-size: 42rem;
    margin-block-end: 0.75rem;
  }
  .print-parts li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
  }
`
