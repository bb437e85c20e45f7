import {css} from '../kit/css.ts'

export const invitationStyles = css`
  .invitation {
    display: grid;
    gap: 1em;
    justify-items: stretch;
    padding: calc(var(--_space) * 1.25);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .invitation .field {
    display: grid;
    gap: 0.375em;
    justify-items: start;
  }
  .invitation label {
    font-weight: 600;
  }
  /* Arabic digits would put one group to the right of the other. */
  .invitation .code {
    inline-size: min(100%, 15em);
    min-block-size: 3.25rem;
    background-color: var(--_surface);
    font-family: ui-monospace, monospace;
    font-size: 1.25em;
    letter-spacing: 0.06em;
    unicode-bidi: bidi-override;
  }
  .invitation [aria-invalid='true'] {
    border: 2px solid var(--_error);
  }
  .invitation .error {
    color: var(--_error);
    font-weight: 600;
  }
  .invitation [aria-disabled='true'] {
    opacity: 0.7;
  }
  .invitation details p {
    padding-block-end: 0.75em;
  }
`
