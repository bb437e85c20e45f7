import {css} from './css.ts'

export const aboutStyles = css`
  .about {
    border-block-start: 1px solid var(--_line);
  }
  summary {
    padding-block: 0.625em;
    cursor: pointer;
    color: var(--_muted);
  }
  .about dt {
    margin-block-start: 0.5em;
    font-weight: 600;
  }
  .about > .muted {
    margin-block-start: var(--_space);
  }
`
