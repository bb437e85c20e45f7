import {css} from '../../kit/css.ts'

/** List and map side by side, where there is room: only then is the whole wider than a text should be. */
export const besideStyles = css`
  .root:has(.all:not([hidden]) > .shown[data-layout='both']) {
    max-inline-size: var(--saha-max-inline-size, 72rem);
  }
  @container (min-width: 56rem) {
    .shown[data-layout='both'] {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: calc(var(--_space) * 2);
      align-items: start;
    }
    .shown[data-layout='both'] .ground {
      position: sticky;
      inset-block-start: var(--saha-scroll-margin, 1rem);
    }
    .shown[data-layout='both'] .map {
      max-block-size: min(50svh, 36rem);
    }
    .shown[data-layout='both'] li > article > img {
      inline-size: 7rem;
    }
  }
`
