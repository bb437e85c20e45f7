import {css} from '../../kit/css.ts'

export const opinionsStyles = css`
  .statements {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  blockquote {
    margin: 0;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_strong);
    font-size: 1.0625em;
    white-space: pre-line;
  }
  blockquote:lang(ar) {
    line-height: 1.8;
  }
  .verdict {
    margin-block-start: 0.5em;
    font-weight: 600;
  }
  .votes {
    margin-block-start: 0.5em;
    table-layout: fixed;
    font-size: 0.9375em;
  }
  .votes th:first-child {
    inline-size: 34%;
  }
  .votes :is(td, thead th) {
    padding-inline-end: 0.5em;
    white-space: normal;
    overflow-wrap: break-word;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.625em;
    margin-block-start: 0.375em;
    border-radius: 0.3125em;
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .bar .none {
    fill: color-mix(in srgb, var(--_line) 45%, transparent);
  }
  .bar .agree {
    fill: var(--_accent);
  }
  .bar .disagree {
    fill: light-dark(#b4690e, #e9a95a);
  }
  .bar .pass {
    fill: var(--_muted);
  }
  .key {
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.375em;
    border: 1px solid var(--_line);
    border-radius: 0.1875em;
  }
  .key.agree {
    background-color: var(--_accent);
  }
  .key.disagree {
    background-color: light-dark(#b4690e, #e9a95a);
  }
  .key.pass {
    background-color: var(--_muted);
  }
  .mapped {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: calc(var(--_space) * 1.5);
    align-items: center;
  }
  .opinions {
    inline-size: min(100%, 22rem);
    margin-inline: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background-color: var(--_wash);
  }
  .opinions .axes {
    fill: none;
    stroke: var(--_line);
    stroke-width: 0.5;
  }
  .opinions circle {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 1;
  }
  .opinions text {
    fill: var(--_on-accent);
    font-size: 7px;
    font-weight: 600;
    text-anchor: middle;
  }
  .group {
    display: grid;
    gap: 0.5em;
    padding-block-start: var(--_space);
  }
  @media (forced-colors: active) {
    .bar,
    .key,
    .opinions {
      forced-color-adjust: none;
    }
  }
`
