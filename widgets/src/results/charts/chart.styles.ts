import {css} from '../../kit/css.ts'

export const chartStyles = css`
  .charted {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
  }
  .chart {
    position: relative;
    min-inline-size: 0;
    block-size: 17rem;
  }
  canvas {
    color: var(--_ink);
    background-color: var(--_surface);
    outline: 0 solid var(--_strong);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 1.25em;
    font-size: 0.9375em;
    list-style: none;
  }
  .legend i {
    display: inline-block;
    inline-size: 0.875em;
    block-size: 0.875em;
    margin-inline-end: 0.5em;
    border: 1px solid var(--_edge);
    border-radius: 0.2em;
    vertical-align: -0.0625em;
    print-color-adjust: exact;
  }
  .hatched {
    background-image: repeating-linear-gradient(135deg, transparent 0 3px, rgb(0 0 0 / 40%) 3px 4px);
  }
  .described {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .save button {
    padding-inline: 0.75em;
    border-color: var(--_line);
    color: var(--_muted);
    font-size: 0.875em;
  }
  @media (forced-colors: active) {
    .legend i {
      forced-color-adjust: none;
    }
  }
  @media print {
    .save {
      display: none;
    }
  }
`
