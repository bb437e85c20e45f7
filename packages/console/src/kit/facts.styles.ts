import {css} from 'lit'

/** Names with their values, one below the other, or side by side where there is room. */
export const factStyles = css`
  dl.facts {
    display: grid;
    gap: 0.5rem;
    margin: 0;
  }
  dl.facts > div {
    display: grid;
    gap: 0 1rem;
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--_line);
  }
  dl.facts dt {
    color: var(--_muted);
  }
  dl.facts dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .plain-list {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .plain-list > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }
  :is(console-municipality, console-server, console-start) .card {
    display: grid;
    gap: 1rem;
    align-content: start;
  }
  @media (width >= 40rem) {
    dl.facts > div {
      grid-template-columns: minmax(10rem, 16rem) 1fr;
    }
  }
`
