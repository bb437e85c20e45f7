import {css} from '../../kit/css.ts'

export const photoStyles = css`
  .photo-row {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }
  .photo-row canvas {
    max-inline-size: 10rem;
    max-block-size: 8rem;
  }
  .pick {
    position: relative;
    display: inline-block;
    justify-self: start;
    min-block-size: 2.75rem;
    padding: 0.5em 1.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .pick:focus-within {
    outline: 3px solid var(--_strong);
    outline-offset: 2px;
  }
`
