import {css} from '../../kit/css.ts'

export const dropdownStyles = css`
  .closed {
    display: block;
    inline-size: 100%;
    max-inline-size: 24rem;
    min-block-size: 3rem;
    margin-block-start: 0.625em;
    padding-inline: 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .combobox {
    position: relative;
    max-inline-size: 24rem;
    margin-block-start: 0.625em;
  }
  .combobox input {
    margin: 0;
    padding-inline-end: 2.5em;
  }
  .combobox::after {
    content: '▾' / '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0.75em;
    line-height: 3rem;
    pointer-events: none;
  }
  .list {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    max-block-size: 16rem;
    margin-block-start: 0.25rem;
    overflow-y: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    box-shadow: 0 0.25rem 1rem #0003;
  }
  .list li {
    min-block-size: 2.75rem;
    padding: 0.5em 0.75em;
    cursor: pointer;
  }
  .list li:hover,
  .list .active {
    background-color: var(--_wash);
  }
  .list .active {
    outline: 2px solid var(--_strong);
    outline-offset: -2px;
  }
  .list [aria-selected='true'] {
    font-weight: 600;
  }
`
