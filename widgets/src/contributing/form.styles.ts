import {css} from '../kit/css.ts'

/** The look of what is filled in. */
export const formStyles = css`
  .compose {
    display: grid;
    gap: 1em;
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .compose label,
  .compose legend {
    font-weight: 600;
  }
  .compose :is(textarea, select, [type='text']) {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.375em;
    background-color: var(--_surface);
  }
  textarea {
    resize: vertical;
    line-height: inherit;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--_error);
  }
  .error {
    color: var(--_error);
    font-weight: 600;
  }
  .choices {
    display: grid;
    /* Three beside each other, or one below the other: none is left over. */
    grid-template-columns: repeat(auto-fit, minmax(max(30%, min(100%, (26rem - 100%) * 999)), 1fr));
    gap: 0.5em;
    margin-block-start: 0.375em;
  }
  .compose .choice {
    display: flex;
    gap: 0.625em;
    align-items: center;
    min-block-size: 2.75rem;
    padding: 0.375em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font-weight: inherit;
    cursor: pointer;
  }
  .choice input {
    flex: none;
    min-block-size: 0;
    inline-size: 1.375em;
    block-size: 1.375em;
  }
  .choice:has(:checked) {
    border-color: var(--_strong);
    background-color: var(--_wash);
    box-shadow: inset 0 0 0 1px var(--_strong);
  }
`
