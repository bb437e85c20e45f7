import {css} from 'lit'

export const styles = css`
  .text-parts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    border-block-end: 1px solid var(--_line);
  }
  .text-parts a {
    padding-block: 0.75rem;
    border-block-end: 3px solid transparent;
    color: var(--_ink);
    text-decoration: none;
  }
  .text-parts a[aria-current] {
    border-block-end-color: var(--_accent);
    font-weight: 600;
  }
  console-text-reading,
  console-text-tags,
  console-text-findings,
  .reading {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
  }
  .one-text,
  .preview {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }
  .citizen-text {
    margin: 0;
    padding-inline-start: 1rem;
    border-inline-start: 3px solid var(--_accent);
    font-size: 1.125rem;
    line-height: 1.7;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .suggestion {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
    padding: 1rem;
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
  }
  .both ul {
    margin-block: 0.5rem 0;
    padding-inline-start: 1.25rem;
  }
  .both h2 {
    font-size: 1rem;
  }
  .tag-ticks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
    gap: 0.25rem 1rem;
  }
  .tag-ticks small {
    display: block;
  }
  .tag-ticks kbd {
    display: inline-block;
    min-inline-size: 1.5em;
    border: 1px solid var(--_line);
    border-radius: 0.25em;
    font: inherit;
    font-size: 0.875em;
    text-align: center;
  }
  .quote summary {
    min-block-size: 2.75rem;
    padding-block: 0.5rem;
    cursor: pointer;
  }
  .one-tag legend {
    float: inline-start;
    padding: 0;
    font-weight: 600;
  }
  .figures {
    inline-size: 100%;
    max-inline-size: 36rem;
    border-collapse: collapse;
  }
  .figures caption {
    padding-block-end: 0.5rem;
    font-weight: 600;
    text-align: start;
  }
  .figures th,
  .figures td {
    padding: 0.5rem 0.25rem;
    border-block-end: 1px solid var(--_line);
    font-weight: normal;
    text-align: start;
    vertical-align: top;
  }
  .figures td,
  .figures th:last-child {
    text-align: end;
  }
  .told-words {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .told-words li {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    padding-inline-start: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .told-words button.link {
    min-inline-size: 2.75rem;
    min-block-size: 2.75rem;
    font-size: 1.25rem;
    text-decoration: none;
  }
`
