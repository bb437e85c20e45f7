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
  .entry-choices {
    margin-block: 1rem;
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
  .entry-readings {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: 1rem;
    margin: 0;
  }
  .entry-readings dt {
    color: var(--_muted);
  }
  .entry-readings dd {
    margin: 0 0 0.5rem;
  }
  .entry-receipt {
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
  }
  @page slip {
    size: A6;
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
