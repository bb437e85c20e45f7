import {css} from '../kit/css.ts'

/** The look of questions, whatever the form. */
export const questionStyles = css`
  .asked,
  dt {
    display: flex;
    gap: 0.5em;
    font-weight: 600;
  }
  .asked {
    inline-size: 100%;
    font-size: 1.125em;
  }
  .hint,
  .count,
  .end,
  .number,
  .progress {
    color: var(--_muted);
  }
  .hint,
  .count,
  .end {
    font-size: 0.9375em;
  }
  .number {
    flex: none;
  }
  .required {
    font-weight: 400;
  }
  .error,
  .over,
  .summary a {
    color: var(--_error);
    font-weight: 600;
  }
  .wrong,
  .information {
    padding-inline-start: var(--_space);
    border-inline-start: 4px solid var(--_line);
  }
  .wrong,
  .wrong :is([type='text'], textarea) {
    border-color: var(--_error);
  }
  .choices,
  .scale,
  [type='text'],
  textarea {
    margin-block-start: 0.625em;
  }

  .choices {
    display: grid;
    gap: 0.5em;
  }
  .choice,
  .value {
    position: relative;
    min-block-size: 3rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .choice {
    display: flex;
    gap: 0.75em;
    padding: 0.625em 0.875em;
  }
  .choice:hover,
  .value:hover,
  .chosen {
    background-color: var(--_wash);
  }
  .chosen {
    border-color: var(--_strong);
    box-shadow: inset 0 0 0 1px var(--_strong);
  }
  .decline {
    inline-size: fit-content;
    margin-block-start: 0.5em;
  }
  .choice input {
    flex: none;
    inline-size: 1.375rem;
    min-block-size: 1.375rem;
    block-size: 1.375rem;
    margin-block-start: 0.125em;
  }

  .scale {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.375em var(--_space);
  }
  .values {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(2.75rem, 1fr));
    gap: 0.25rem;
  }
  .end {
    grid-row: 2;
  }
  .high {
    text-align: end;
  }
  .value {
    border-color: var(--_edge);
    display: grid;
    place-items: center;
  }
  .value.chosen {
    background-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
  }
  .value:focus-within {
    outline: 3px solid var(--_strong);
    outline-offset: 2px;
  }
  .narrow .many .end {
    grid-area: auto / 1 / auto / -1;
  }

  [type='text'],
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 3rem;
  }
  .measured {
    display: flex;
    gap: 0.75em;
    align-items: baseline;
  }
  .measured input {
    inline-size: 9em;
  }

  @media (forced-colors: active) {
    .chosen {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`
