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
`
