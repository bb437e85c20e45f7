import {css} from '../../kit/css.ts'

export const opinionsStyles = css`
  .stances {
    display: flex;
    gap: 0.5em;
    max-inline-size: 26rem;
    margin-block-start: 0.75em;
  }
  .stances button {
    flex: 1 1 0;
    min-inline-size: 0;
    padding-inline: 0.25em;
  }
  .stances [aria-pressed='true'] {
    border-color: var(--_accent);
    background-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .how {
    display: grid;
    gap: 0.5em;
    max-inline-size: 44rem;
  }
  @media (forced-colors: active) {
    .stances [aria-pressed='true'] {
      forced-color-adjust: none;
      background-color: Highlight;
      color: HighlightText;
    }
  }
`
