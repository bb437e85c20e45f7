import {css} from '../../kit/css.ts'

export const ownStyles = css`
  #own-code {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  #appeal-own-answers {
    box-sizing: border-box;
    inline-size: 100%;
    margin-block: 0.5em 1em;
  }
  .paper dt {
    margin-block-start: 0.75em;
  }
  .paper canvas {
    max-inline-size: 100%;
  }
`
