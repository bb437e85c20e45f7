import {css} from 'lit'

export const logStyles = css`
  .log-filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
    gap: 1rem;
    align-items: end;
  }
  .log-filters .buttons,
  .log-filters .field:has(#log-target) {
    grid-column: 1 / -1;
  }
  .log-entries {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .log-entries > li {
    display: grid;
    gap: 0.35rem;
    padding-block: 1rem;
    border-block-start: 1px solid var(--_line);
  }
  .log-entries p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .log-when {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .log-lines {
    display: grid;
    gap: 0.35rem;
    margin: 0;
    padding: 0.75rem 1rem;
    border-radius: var(--_radius);
    background-color: var(--_surface);
  }
  .log-lines > div {
    display: grid;
    gap: 0.1rem 1rem;
  }
  .log-lines dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .log-lines dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .log-lines ins {
    font-weight: 600;
    text-decoration: none;
  }
  .log-long :is(del, ins) {
    display: block;
  }
  .log-long del {
    text-decoration: none;
  }
  .log-long ins {
    font-weight: 400;
  }
  .log-long del + ins {
    margin-block-start: 0.5rem;
    padding-block-start: 0.5rem;
    border-block-start: 1px solid var(--_line);
  }
  .log-whole {
    white-space: pre-line;
  }
  .log-lines summary {
    min-block-size: 0;
    padding-block: 0.25rem;
    color: var(--_accent);
  }
  .log-lines > :not(.log-long) > dd > del + ins::before {
    content: ' → ';
    font-weight: 400;
  }
  .log-lines:dir(rtl) > :not(.log-long) > dd > del + ins::before {
    content: ' ← ';
  }
  @media (width >= 48rem) {
    .log-lines > div {
      grid-template-columns: minmax(8rem, 14rem) 1fr;
    }
  }
`
