/** Letters and cards: the same on the screen and on paper. Everything is measured in the height of the letters. */
import {css} from 'lit'

export const paperStyles = css`
  @page invitation {
    size: A4;
    margin: 0;
  }
  .sheet {
    /* A millimetre: a true one on paper, and on the screen as much as the sheet is wide. */
    --_mm: 1mm;
    /* Below 1 where many words have to fit. */
    --_fit: 1;
    page: invitation;
    box-sizing: border-box;
    inline-size: calc(210 * var(--_mm));
    /* A millimetre less than the paper: browsers that round up would begin another one. */
    block-size: calc(296 * var(--_mm));
    overflow: hidden;
    color: #000;
    background: #fff;
    color-scheme: light;
    font-family: 'IBM Plex Sans', 'IBM Plex Sans Arabic', 'Noto Sans Arabic', Tahoma, system-ui, sans-serif;
    font-size: calc(4.2 * var(--_fit) * var(--_mm));
    line-height: 1.45;
    break-after: page;
    break-inside: avoid;
    overflow-wrap: anywhere;
    text-align: start;
    letter-spacing: normal;
    text-rendering: geometricprecision;
  }
  .sheet:last-child {
    break-after: auto;
  }
  .sheet.tight {
    --_fit: 0.86;
  }
  .sheet.tighter {
    --_fit: 0.74;
  }
  .sheet :lang(ar) {
    font-family: 'IBM Plex Sans Arabic', 'IBM Plex Sans', 'Noto Sans Arabic', Tahoma, system-ui, sans-serif;
    line-height: 1.75;
  }
  .sheet * {
    box-sizing: border-box;
    margin: 0;
  }
  .sheet svg {
    flex: none;
    block-size: auto;
  }

  .letter {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto 1fr auto auto;
    gap: calc(8 * var(--_mm));
    padding: calc(18 * var(--_mm)) calc(20 * var(--_mm)) calc(14 * var(--_mm));
  }
  .letter header {
    display: flex;
    gap: 2em;
    justify-content: space-between;
    padding-block-end: calc(4 * var(--_mm));
    border-block-end: calc(0.5 * var(--_mm)) solid #0a6558;
    font-size: 1.15em;
    font-weight: 600;
  }
  .letter .voices {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: calc(10 * var(--_mm));
  }
  .letter section {
    display: grid;
    gap: 0.75em;
    align-content: start;
  }
  .letter .call {
    color: #0a6558;
    font-weight: 600;
  }
  .letter h4 {
    font-size: 1.75em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  .letter :lang(ar) h4 {
    line-height: 1.5;
  }
  /* One language alone has room. */
  .letter .voices > :only-child {
    font-size: 1.2em;
  }
  .letter .activity-name {
    font-weight: 600;
  }
  .letter .own {
    white-space: pre-line;
  }
  .letter ol {
    display: grid;
    gap: 0.6em;
    padding: 0;
    list-style: none;
    counter-reset: step;
  }
  .letter li {
    display: grid;
    grid-template-columns: 1.9em minmax(0, 1fr);
    gap: 0.7em;
    counter-increment: step;
  }
  .letter li::before {
    content: counter(step);
    display: grid;
    place-items: center;
    block-size: 1.9em;
    border: calc(0.4 * var(--_mm)) solid #0a6558;
    border-radius: 50%;
    color: #0a6558;
    font-weight: 600;
    line-height: 1;
  }
  .letter .period {
    font-weight: 600;
  }
  .letter .way {
    display: flex;
    gap: calc(8 * var(--_mm));
    align-items: center;
    justify-content: space-between;
    padding: calc(6 * var(--_mm)) calc(8 * var(--_mm));
    border: calc(0.5 * var(--_mm)) solid #0a6558;
    border-radius: calc(3 * var(--_mm));
    font-size: calc(4.2 * var(--_mm));
  }
  .letter .way svg {
    inline-size: calc(44 * var(--_mm));
    margin: calc(-3 * var(--_mm));
  }
  .sheet .code-name {
    display: flex;
    gap: 1.5em;
    font-weight: 600;
  }
  .sheet .code {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
    white-space: nowrap;
  }
  .sheet[dir='rtl'] :is(.code, .page) {
    text-align: end;
  }
  .letter .code {
    font-size: 2.35em;
  }
  .letter .page {
    font-size: 0.86em;
  }
  .letter footer {
    font-size: 0.86em;
  }
  .letter .ask {
    white-space: pre-line;
  }

  .card-sheet {
    display: grid;
    grid-template-columns: 1fr 1fr;
    font-size: calc(3.1 * var(--_fit) * var(--_mm));
    line-height: 1.35;
  }
  .card-sheet :lang(ar) {
    line-height: 1.6;
  }
  .of-8 {
    font-size: calc(3.5 * var(--_fit) * var(--_mm));
    grid-template-rows: repeat(4, minmax(0, 1fr));
  }
  .of-10 {
    grid-template-rows: repeat(5, minmax(0, 1fr));
  }
  .card-face {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    grid-template-rows: minmax(0, 1fr) auto;
    gap: calc(1 * var(--_mm)) calc(3 * var(--_mm));
    min-block-size: 0;
    overflow: hidden;
    padding: calc(5 * var(--_mm)) calc(7 * var(--_mm));
    border: 0 dashed #767676;
    border-block-end-width: 1px;
  }
  .of-8 > :nth-child(n + 7),
  .of-10 > :nth-child(n + 9) {
    border-block-end-width: 0;
  }
  .card-sheet > :nth-child(odd) {
    border-inline-end-width: 1px;
  }
  .card-words {
    display: grid;
    gap: 0.45em;
    align-content: start;
    min-block-size: 0;
    overflow: hidden;
  }
  .card-words span {
    display: block;
  }
  .card-face .from {
    color: #0a6558;
    font-weight: 600;
  }
  .card-title {
    font-size: 1.25em;
    font-weight: 600;
  }
  .card-face svg {
    inline-size: calc(32 * var(--_mm));
    margin: calc(-2 * var(--_mm));
  }
  .of-8 .card-face svg {
    inline-size: calc(38 * var(--_mm));
  }
  .card-code {
    grid-column: 1 / -1;
  }
  .card-code .code {
    font-size: 1.9em;
    line-height: 1.3;
  }
  .card-code .page {
    font-size: 0.86em;
  }

  .sheet-shown {
    container-type: inline-size;
    inline-size: 100%;
    max-inline-size: 34rem;
    border: 1px solid var(--_line);
    box-shadow: var(--_shadow);
  }
  .sheet-shown .sheet {
    --_mm: calc(100cqi / 210);
  }
  .sheet-measured {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    block-size: 0;
    inline-size: 0;
    overflow: hidden;
    visibility: hidden;
  }
`
