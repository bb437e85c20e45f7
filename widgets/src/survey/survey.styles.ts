import {css} from '../kit/css.ts'

export const surveyStyles = css`
  article,
  .questions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
  }
  article {
    padding: calc(var(--_space) * 1.75);
    border: 1px solid var(--_line);
    border-block-start: 5px solid var(--_strong);
    border-radius: var(--_radius);
  }
  .narrow {
    padding: var(--_space);
  }
  .questions {
    gap: calc(var(--_space) * 2.25);
  }
  [data-focus],
  .question {
    scroll-margin-block-start: var(--saha-scroll-margin, 5rem);
  }

  progress {
    inline-size: 100%;
    block-size: 0.5rem;
  }

  ul {
    list-style: none;
  }
  .summary a {
    display: inline-block;
    padding-block: 0.5em;
  }

  .answers > div {
    display: grid;
    grid-template-columns: 1fr 1fr auto;
    gap: 0 var(--_space);
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .narrow .answers > div {
    grid-template-columns: 1fr auto;
  }
  .narrow .answers dt {
    grid-column: 1 / -1;
  }
  .typed {
    white-space: pre-wrap;
    unicode-bidi: plaintext;
  }
  code {
    font:
      600 1em ui-monospace,
      monospace;
    user-select: all;
  }
`
