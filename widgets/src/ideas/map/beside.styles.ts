import {css} from '../../kit/css.ts'

/** List and map side by side, where there is room. */
export const besideStyles = css`
  @container (min-width: 56rem) {
    [data-layout='both'] {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: start;
    }
    [data-layout='both'] .ground {
      position: sticky;
      inset-block-start: var(--saha-scroll-margin, 1rem);
      order: 1;
    }
  }
`
