import {css} from '../../../kit/css.ts'

export const partsStyles = css`
  .proposal .number {
    display: none;
  }
  .proposal .asked {
    font-size: inherit;
  }
  .proposal .questions {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    list-style: none;
  }
  .chips:empty {
    display: none;
  }
  .chips button {
    display: flex;
    gap: 0.5em;
    align-items: center;
    padding-inline: 0.875em;
    border-radius: 2em;
    background-color: var(--_wash);
  }
  .adding {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: end;
  }
  .proposal .adding input {
    flex: 1 1 12rem;
    inline-size: auto;
  }
  .pictures {
    display: grid;
    gap: var(--_space);
    list-style: none;
  }
  .pictures:empty {
    display: none;
  }
  .chosen {
    display: grid;
    gap: 0.5em;
    padding: 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .chosen canvas {
    max-inline-size: 10rem;
    max-block-size: 8rem;
  }
  .chosen .buttons {
    gap: 1.5em;
  }
  .pick {
    position: relative;
    display: inline-block;
    justify-self: start;
    min-block-size: 2.75rem;
    padding: 0.5em 1.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .proposal .pick {
    font-weight: inherit;
  }
  .pick:focus-within {
    outline: 3px solid var(--_strong);
    outline-offset: 2px;
  }
`
