import {css} from '../../kit/css.ts'

export const squareStyles = css`
  .squares {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .square {
    fill: var(--_strong);
  }
  .figure {
    font-weight: 700;
  }
  .missing {
    display: none;
  }
  @media (forced-colors: active) {
    .square {
      fill: none;
      stroke: Highlight;
      stroke-width: 2px;
    }
  }
`
