import {css} from '../../kit/css.ts'

export const beyondStyles = css`
  .near label,
  .near .buttons,
  .near select {
    max-inline-size: 100%;
  }
  .error {
    color: var(--_error);
  }
`
