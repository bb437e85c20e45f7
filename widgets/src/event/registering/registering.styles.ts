import {css} from '../../kit/css.ts'

export const registeringStyles = css`
  .registering {
    justify-items: stretch;
  }
  .box {
    display: grid;
    gap: 1em;
    padding: calc(var(--_space) * 1.25);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .field {
    display: grid;
    gap: 0.25em;
    justify-items: start;
    inline-size: 100%;
  }
  .field label {
    font-weight: 600;
  }
  .field input {
    inline-size: min(100%, 26rem);
    background-color: var(--_surface);
  }
  .questions {
    display: grid;
    gap: var(--_space);
  }
  .questions .number {
    display: none;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--_error);
  }
  .registering .error {
    color: var(--_error);
    font-weight: 600;
  }
  code {
    font-family: ui-monospace, monospace;
    font-weight: 600;
    user-select: all;
  }
  [aria-disabled='true'] {
    opacity: 0.7;
  }
`
