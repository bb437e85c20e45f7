import {css} from '../kit/css.ts'

/** The look of a panel of choices, and of what is chosen. */
export const choosingStyles = css`
  .panel {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
    gap: calc(var(--_space) * 1.25);
    padding: var(--_space);
    border-radius: var(--_radius);
    background-color: var(--_wash);
  }
  .panel [role='search'] {
    grid-column: 1 / -1;
    display: grid;
    gap: 0.25em;
  }
  .panel input[type='search'] {
    flex: 1 1 12rem;
    background-color: var(--_surface);
  }
  .panel button {
    background-color: var(--_surface);
  }
  .panel label[for],
  .panel legend {
    font-weight: 600;
  }
  .chips .link {
    margin-block: 0;
  }
  .many {
    max-block-size: 17rem;
    overflow: auto;
  }
  .box {
    display: flex;
    gap: 0.625em;
    align-items: center;
    min-block-size: 2.75rem;
    cursor: pointer;
  }
  .box input {
    flex: none;
    inline-size: 1.25rem;
    min-block-size: 1.25rem;
  }
  .box span {
    flex: 1;
  }
  .box small {
    font-variant-numeric: tabular-nums;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .chips button:not(.link) {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    padding-inline: 1em;
    border-radius: 2em;
    background-color: var(--_wash);
  }
  .days label {
    display: grid;
    gap: 0.25em;
    padding-block: 0.375em;
  }
  .days input {
    inline-size: 100%;
    background-color: var(--_surface);
  }
`
