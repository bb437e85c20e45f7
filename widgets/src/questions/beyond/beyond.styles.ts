import {css} from '../../kit/css.ts'

export const beyondStyles = css`
  .own {
    margin-block-start: 0.625em;
    margin-inline-start: 2.25rem;
  }
  .background {
    margin-block-start: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .background p {
    padding-block-end: 0.75em;
  }
`
