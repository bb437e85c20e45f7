import {css} from '../../kit/css.ts'

export const attachStyles = css`
  .compose .place,
  .compose .pictured {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }
`
