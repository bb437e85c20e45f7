import {css} from 'lit'

export const municipalityStyles = css`
  .town-form {
    display: grid;
    gap: 1.5rem;
  }
  .town-list > li {
    display: block;
    padding-block: 1.25rem;
  }
  .town-list fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .town-form .save {
    position: sticky;
    inset-block-end: 0;
    padding-block: 0.75rem;
    background-color: var(--_wash);
  }
`
