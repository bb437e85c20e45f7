import {css} from '../../kit/css.ts'

export const findingsStyles = css`
  .findings {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.75);
    padding-block-start: var(--_space);
  }
  .findings h4 {
    font-size: 1em;
  }
  .findings h5,
  h5 {
    margin: 0;
    margin-block-start: 0.5em;
    font-size: 1em;
    font-weight: 600;
  }
  tbody th small {
    display: block;
    font-size: 0.875em;
  }
  caption {
    font-weight: 600;
    text-align: start;
  }
  .told {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(11em, 100%), 1fr));
    gap: 0.25em calc(var(--_space) * 1.5);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .told li {
    display: flex;
    gap: 0.5em;
    justify-content: space-between;
    padding-block: 0.25em;
    border-block-end: 1px solid var(--_line);
  }
  .quotations {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .quotations blockquote {
    margin: 0;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_strong);
    font-size: 1.0625em;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .quotations blockquote:lang(ar) {
    line-height: 1.8;
  }
  .quotations p {
    padding-inline-start: calc(0.75em + 4px);
    font-size: 0.9375em;
  }
`
