import {css} from 'lit'

export const surveyStyles = css`
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 1.75) calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-block-start: 5px solid var(--_strong);
    border-radius: var(--_radius);
  }
  article.narrow {
    padding: calc(var(--_space) * 1.25) var(--_space);
  }
  [data-focus],
  .question {
    scroll-margin-block-start: var(--saha-scroll-margin, 5rem);
  }

  .progress {
    display: grid;
    gap: 0.375rem;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 0.375rem;
    border: 0;
    border-radius: 1rem;
    overflow: hidden;
    background-color: var(--_line);
  }
  progress::-webkit-progress-bar {
    background-color: var(--_line);
  }
  progress::-webkit-progress-value {
    border-radius: 1rem;
    background-color: var(--_strong);
  }
  progress::-moz-progress-bar {
    border-radius: 1rem;
    background-color: var(--_strong);
  }

  .questions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2.25);
  }
  .question.wrong {
    padding-inline-start: var(--_space);
    border-inline-start: 4px solid var(--_error);
  }
  legend,
  .asked {
    display: flex;
    gap: 0.5em;
    inline-size: 100%;
    padding: 0;
    margin-block-end: 0.25em;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.45;
  }
  .root:lang(ar) :is(legend, .asked) {
    line-height: 1.7;
  }
  .number {
    flex: none;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .required {
    font-weight: 400;
    white-space: nowrap;
  }
  .hint,
  .count {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .error,
  .count.over {
    color: var(--_error);
    font-weight: 600;
  }
  .question > :is(.choices, .scale, .measured, input, textarea) {
    margin-block-start: calc(var(--_space) * 0.625);
  }

  .choices {
    display: grid;
    gap: 0.5rem;
  }
  .choice {
    position: relative;
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    min-block-size: 3rem;
    padding: 0.625em 0.875em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
    touch-action: manipulation;
  }
  .choice.decline {
    inline-size: fit-content;
    margin-block-start: 0.75rem;
    border-color: transparent;
    padding-inline: 0.25em;
  }
  .choice:hover {
    background-color: var(--_wash);
  }
  .choice.chosen:not(.decline) {
    border-color: var(--_strong);
    background-color: var(--_wash);
    box-shadow: inset 0 0 0 1px var(--_strong);
  }
  .choice input {
    flex: none;
    inline-size: 1.375rem;
    block-size: 1.375rem;
    margin: 0;
    margin-block-start: calc((1lh - 1.375rem) / 2);
    cursor: inherit;
  }

  .scale {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.375rem var(--_space);
  }
  .end {
    grid-row: 2;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .end.high {
    text-align: end;
  }
  .values {
    grid-column: 1 / -1;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(2.75rem, 1fr);
    gap: 0.375rem;
  }
  .value {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 3rem;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font-variant-numeric: tabular-nums;
    cursor: pointer;
    touch-action: manipulation;
  }
  .value:hover {
    background-color: var(--_wash);
  }
  .value.chosen {
    border-color: transparent;
    background-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
  }
  .value:focus-within:has(:focus-visible) {
    outline: 3px solid var(--_strong);
    outline-offset: 2px;
  }
  .narrow .values.many {
    grid-auto-flow: row;
    grid-template-columns: repeat(6, minmax(2.75rem, 1fr));
  }
  .narrow .scale:has(.many) .end {
    grid-row: 1;
    grid-column: 1 / -1;
  }
  .narrow .scale:has(.many) .end.high {
    grid-row: 3;
  }

  input[type='text'],
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 3rem;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    color: var(--_ink);
    font: inherit;
    letter-spacing: inherit;
  }
  textarea {
    resize: block;
  }
  .wrong :is(input[type='text'], textarea) {
    border: 2px solid var(--_error);
  }
  .measured {
    display: flex;
    gap: 0.75em;
    align-items: center;
  }
  .measured input {
    inline-size: 9em;
  }
  .information {
    padding-inline-start: var(--_space);
    border-inline-start: 4px solid var(--_line);
  }

  .summary ul {
    padding-inline-start: 1.25em;
  }
  .summary a {
    display: inline-block;
    padding-block: 0.375em;
    color: var(--_error);
    font-weight: 600;
  }

  .answers > div {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 2fr) auto;
    gap: 0.25em calc(var(--_space) * 1.25);
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .answers > div:first-child {
    border-block-start: 1px solid var(--_line);
  }
  .answers dt {
    display: flex;
    gap: 0.5em;
    font-weight: 600;
  }
  .answers ul {
    list-style: none;
  }
  .answers button {
    min-block-size: 2.75rem;
    margin-block: -0.5em;
  }
  .narrow .answers > div {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .narrow .answers dt {
    grid-column: 1 / -1;
  }
  .typed {
    white-space: pre-wrap;
    unicode-bidi: plaintext;
  }

  .receipt-title {
    font-weight: 600;
  }
  .receipt {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    align-items: center;
    margin-block-start: calc(var(--_space) * -0.5);
  }
  .receipt code {
    padding: 0.5em 0.75em;
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    font-size: 1.125em;
    font-weight: 600;
    user-select: all;
  }

  @media (forced-colors: active) {
    .choice.chosen:not(.decline),
    .value.chosen {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    .value.chosen {
      border-color: Highlight;
    }
    progress {
      border: 1px solid CanvasText;
    }
    progress::-webkit-progress-value {
      forced-color-adjust: none;
      background-color: CanvasText;
    }
  }
`
