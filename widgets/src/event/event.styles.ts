import {css} from '../kit/css.ts'

export const eventStyles = css`
  article {
    display: grid;
    gap: calc(var(--_space) * 1.25);
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: var(--_space) calc(var(--_space) * 1.5);
    margin: 0;
    padding: calc(var(--_space) * 1.25);
    border-radius: var(--_radius);
    background-color: var(--_wash);
  }
  .facts dt {
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 400;
  }
  .facts dd {
    font-weight: 600;
  }
  .facts .muted {
    font-weight: 400;
  }
  .actions,
  .registering {
    display: grid;
    gap: 0.75em;
    justify-items: start;
  }
  .calendar {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
  }
  .actions .link {
    margin-block: 0;
  }
  section {
    display: grid;
    gap: 0.75em;
  }
  .agenda {
    display: grid;
    list-style: none;
  }
  .agenda li {
    display: grid;
    grid-template-columns: minmax(4.5em, auto) 1fr;
    gap: 0.25em 1em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .agenda li > div {
    grid-column: 2;
  }
  .agenda time {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .agenda div > :first-child {
    font-weight: 600;
  }
`
