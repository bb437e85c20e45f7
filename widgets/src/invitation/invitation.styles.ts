import {css} from '../kit/css.ts'

export const invitationStyles = css`
  .invitation {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding: calc(var(--_space) * 1.25);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .narrow .invitation {
    padding: var(--_space);
  }
  .invitation .entry {
    display: grid;
    gap: 0.375em;
    justify-items: start;
    container-type: inline-size;
  }
  .invitation label {
    font-weight: 600;
  }
  /* Sixteen digits and three gaps are seen whole. Arabic digits would put one group to the right of the other. */
  .invitation .code {
    inline-size: min(100%, 13em);
    min-block-size: 3.25rem;
    margin: 0;
    padding-inline: 0.5em;
    background-color: var(--_surface);
    font-family: ui-monospace, monospace;
    font-size: 1em;
    font-size: clamp(1em, 8cqi, 1.25em);
    word-spacing: -0.25em;
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
