import {css} from '../../kit/css.ts'

export const writingStyles = css`
  .proposal {
    gap: calc(var(--_space) * 1.5);
    padding-block: calc(var(--_space) * 1.25);
    padding-inline: clamp(0.75rem, 4%, calc(var(--_space) * 1.5));
    max-inline-size: 46rem;
  }
  .proposal .part {
    padding-block-start: calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_line);
  }
  /* As high as a name that was made up: what is below stays where it is when that comes. */
  .proposal .signed {
    min-block-size: max(9.5rem, 22rem - 34cqi);
  }
  .signed:lang(ar) {
    min-block-size: 10.75rem;
  }
  .proposal [id] {
    scroll-margin-block-start: var(--saha-scroll-margin, 5rem);
  }
`
