import {css} from '../../kit/css.ts'

export const deviceStyles = css`
  .decisions {
    display: grid;
    gap: 1em;
    padding-block-end: 0.5em;
  }
  .decisions h3 {
    margin-block-start: 0.5em;
  }
  .decisions .hint {
    margin-block-start: 0.375em;
  }
  .decisions [role='status']:empty {
    display: none;
  }
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
  .leave ~ * :is(:focus, [data-focus], .question) {
    scroll-margin-block-start: calc(var(--saha-leave-inset, 0rem) + 5rem);
  }
  .leave + p {
    margin-block-end: 1em;
  }
`
