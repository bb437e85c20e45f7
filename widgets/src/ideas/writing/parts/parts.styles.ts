import {css} from '../../../kit/css.ts'

export const partsStyles = css`
  .proposal .part > fieldset,
  .proposal .parts {
    display: grid;
    gap: 0.5em;
  }
  .proposal .parts {
    gap: calc(var(--_space) * 1.5);
  }
  .proposal [type='text'] {
    margin-inline-start: 0;
  }
  .proposal .number {
    display: none;
  }
  .proposal .asked {
    font-size: inherit;
  }
  .proposal .measured input {
    inline-size: 9em;
  }
  .proposal .questions {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    margin-block-start: 0.75em;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .tags:empty,
  .pictures:empty {
    display: none;
  }
  .tags button {
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
    gap: 0.75em;
  }
  .pictures .photo-row {
    padding: 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .pictures .photo-row > * {
    justify-self: stretch;
  }
  .proposal .pick {
    font-weight: inherit;
  }
`
