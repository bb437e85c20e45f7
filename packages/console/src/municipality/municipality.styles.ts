import {css} from 'lit'

export const municipalityStyles = css`
  .town-form {
    display: grid;
    gap: 1.5rem;
  }
  .town-list > li {
    display: block;
    padding-block: 0.75rem;
  }
  .town-list summary {
    min-block-size: 2.75rem;
    cursor: pointer;
  }
  .town-list details[open] > :not(summary) {
    margin-block-start: 1.25rem;
  }
  .town-form .save {
    position: sticky;
    inset-block-end: 0;
    padding-block: 0.75rem;
    background-color: var(--_wash);
  }
`
