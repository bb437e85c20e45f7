import {css} from '../../kit/css.ts'

export const layoutStyles = css`
  .layouts {
    display: flex;
    flex-wrap: wrap;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    overflow: hidden;
  }
  .layouts button {
    flex: 1 0 auto;
    min-block-size: calc(2.75rem - 2px);
    padding-inline: 1em;
    border: 0;
    border-radius: 0;
    outline-offset: -4px;
  }
  .layouts [aria-pressed='true'] {
    --_accent: var(--_wash);
    --_on-accent: var(--_ink);
    box-shadow: inset 0 -4px var(--_strong);
  }
  @media (forced-colors: active) {
    .layouts [aria-pressed='true'] {
      --_accent: Highlight;
      --_on-accent: HighlightText;
    }
  }
`
