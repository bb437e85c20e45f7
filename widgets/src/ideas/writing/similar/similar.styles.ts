import {css} from '../../../kit/css.ts'

export const similarStyles = css`
  .similar {
    display: grid;
    gap: 1em;
  }
  .similar li {
    display: grid;
    gap: 0.375em;
    justify-items: start;
  }
  .similar small {
    display: block;
  }
`
