import {css} from '../css.ts'

/** The way out stays in reach, and never covers what has the focus. */
export const leaveStyles = css`
  .leave {
    position: sticky;
    inset-block-start: var(--saha-leave-inset, 0);
    z-index: 1;
    padding-block: 0.5em;
    background-color: var(--_surface);
  }
  .leave button,
  .leave button:hover {
    border: 2px solid var(--_error);
    background-color: var(--_surface);
    color: var(--_error);
    font-weight: 700;
  }
  .leave ~ * :is(:focus, [data-focus], .question, article) {
    scroll-margin-block-start: calc(var(--saha-leave-inset, 0rem) + 5rem);
  }
  .leave + p {
    margin-block-end: 1em;
  }
`
