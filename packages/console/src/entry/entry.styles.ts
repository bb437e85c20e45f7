import {css} from 'lit'

export const entryStyles = css`
  .entry-list,
  .entry-questions {
    display: grid;
    gap: 1rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .entry-list .card {
    padding-block: 1rem;
  }
  .entry-list :is(h2, p),
  .entry-choices p {
    margin: 0;
  }
  .entry-choices {
    display: grid;
    gap: 0.5rem;
    margin-block: 1rem;
    padding-block: 1.25rem 0.75rem;
  }
  .entry-pile {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
    gap: 1rem;
  }
  .entry-choices ul {
    display: grid;
    gap: 0.35rem;
    margin-block: 0 0.75rem;
    padding-inline-start: 1.25rem;
    color: var(--_muted);
  }
  console-entry-desk > .buttons {
    margin-block: 1rem;
  }
  .entry-waiting {
    overflow-wrap: anywhere;
  }
  .entry-form {
    margin-block-start: 1rem;
  }
  .entry-question {
    display: grid;
    gap: 0.5rem;
    padding-block-end: 1rem;
    border-block-end: 1px solid var(--_line);
  }
  .entry-question p {
    margin: 0;
  }
  .entry-options {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
    gap: 0 1rem;
  }
  .entry-options kbd {
    flex: none;
    min-inline-size: 1.75rem;
    padding: 0.1em 0.35em;
    border: 1px solid var(--_edge);
    border-radius: 0.375rem;
    color: var(--_muted);
    font: inherit;
    font-size: 0.875em;
    text-align: center;
  }
  .root .entry-short {
    max-inline-size: 12rem;
  }
  .entry-question:last-child {
    padding-block-end: 0;
    border-block-end: 0;
  }
  .entry-compared strong {
    overflow-wrap: anywhere;
  }
  .entry-papers {
    display: grid;
    gap: 1rem;
    margin-block-start: 2rem;
  }
  .entry-papers :is(h2, h3, p),
  .entry-differing :is(h2, ul, p) {
    margin: 0;
  }
  .entry-papers h3 {
    margin-block-end: 1rem;
  }
  .entry-receipt,
  .entry-differing {
    margin-block-start: 1rem;
    display: grid;
    gap: 0.75rem;
  }
  .entry-receipt code,
  .slip-code code {
    font-size: 1.25em;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .entry-workbook {
    margin-block-start: 2rem;
    padding-block: 0.5rem;
  }
  .entry-workbook[open] {
    padding-block-end: 1.5rem;
  }
  @page slip {
    size: 105mm 148mm;
    margin: 8mm;
  }
  @media print {
    .slip {
      page: slip;
      font-size: 10pt;
    }
    .slip h1 {
      margin-block: 2mm;
      font-size: 14pt;
    }
    .slip p {
      margin-block: 1.5mm;
    }
    .slip-code {
      padding-block: 2mm;
      border-block: 0.4mm solid #000;
      text-align: center;
    }
    .slip-way {
      display: flex;
      gap: 3mm;
      align-items: center;
      overflow-wrap: anywhere;
    }
    .slip-way svg {
      flex: none;
      inline-size: 26mm;
      block-size: 26mm;
    }
  }
`
