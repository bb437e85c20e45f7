import {css} from '../../kit/css.ts'

export const beyondStyles = css`
  .tally {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .root:has(.sides) {
    max-inline-size: var(--saha-max-inline-size, 72rem);
  }
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    align-items: start;
  }
  .sides section:last-child {
    grid-column: 1 / -1;
  }
  .sides section > h3 {
    margin-block-end: var(--_space);
    padding-block-end: 0.5em;
    border-block-end: 3px solid var(--_line);
  }
  .sides section > h3 .side {
    padding: 0;
    border: 0;
    font-size: 1em;
  }
  .sides section > h3:has([data-side='for']) {
    border-color: var(--_strong);
  }
  .sides header .side {
    display: none;
  }
  .search {
    display: grid;
    gap: 0.5em;
  }
  .search label {
    font-weight: 600;
  }
  .search input {
    flex: 1 1 12rem;
  }
  .place {
    display: inline-block;
    padding-block: 0.625em;
  }
  .photo {
    display: block;
    inline-size: min(100%, 30rem);
    aspect-ratio: 4 / 3;
    object-fit: contain;
    margin-block: 0.75em;
    border-radius: var(--_radius);
    background-color: var(--_wash);
  }
`
