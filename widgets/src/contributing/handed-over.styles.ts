import {css} from '../kit/css.ts'

/** The look of a name, of what has to be mended, of what is on its way, and of what has arrived. */
export const handedOverStyles = css`
  .byline {
    display: grid;
    gap: 0.25em;
  }
  .byline .link {
    margin-block: 0;
  }
  .summary a {
    display: inline-block;
    padding-block: 0.25em;
  }
  .summary ul,
  .notice ul {
    display: grid;
    gap: 0.25em;
  }
  .notice :is(.said, .buttons) {
    max-inline-size: 100%;
  }
  .unsent {
    border-inline-start-style: dashed;
  }
  .notice .buttons button {
    padding-inline: 1em;
  }
  .own .field,
  .own textarea,
  .own .field input {
    inline-size: 100%;
  }
  .own blockquote {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_edge);
  }
  code {
    font-family: ui-monospace, monospace;
    font-weight: 600;
    user-select: all;
  }
  li > .notice,
  li > .compose {
    margin-block: 0.75em;
  }
`
