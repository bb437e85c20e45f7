import {css} from 'lit'

export const searchStyles = css`
  console-search {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  form.search {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem 1rem;
    align-items: end;
  }
  form.search button {
    justify-self: start;
    min-block-size: 3rem;
  }
  .found {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .found li {
    display: flex;
    gap: 0.75rem 1rem;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--_line);
  }
  .found li > span {
    min-inline-size: 0;
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .found li > button {
    flex: none;
  }
  @media (min-width: 40rem) {
    form.search {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    form.search:has(select) {
      grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr) auto;
    }
  }
`
