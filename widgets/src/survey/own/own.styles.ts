import {css} from '../../kit/css.ts'

export const ownStyles = css`
  #own-code {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .paper dt {
    margin-block-start: 0.75em;
  }
  .paper canvas {
    max-inline-size: 100%;
  }
`
