import {css} from '../../kit/css.ts'

export const writingStyles = css`
  .proposal {
    gap: calc(var(--_space) * 1.5);
    padding-block: calc(var(--_space) * 1.25);
    padding-inline: clamp(0.75rem, 4%, calc(var(--_space) * 1.5));
    max-inline-size: 46rem;
  }
  .proposal :is([type='text'], select) {
    display: block;
    inline-size: 100%;
    margin-inline-start: 0;
    margin-block-start: 0.375em;
    background-color: var(--_surface);
  }
  .proposal .part {
    padding-block-start: calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_line);
  }
  .proposal [id] {
    scroll-margin-block-start: var(--saha-scroll-margin, 5rem);
  }
`
