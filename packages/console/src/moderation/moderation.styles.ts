import {css} from 'lit'

export const styles = css`
  .queue-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    align-items: baseline;
    justify-content: space-between;
  }
  .queue {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
    align-items: start;
  }
  .queue .at-hand,
  .item-card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }
  .item-card .words {
    font-size: 1.125rem;
    white-space: pre-wrap;
  }
  .item-card .parent {
    margin: 0;
    padding-inline-start: 1rem;
    border-inline-start: 3px solid var(--_line);
  }
  .item-card .why,
  .item-card .further {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem 0.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .item-card :is(.why, .further) li {
    padding: 0.1em 0.8em;
    border: 1px solid var(--_line);
    border-radius: 1.25em;
    font-size: 0.9375rem;
  }
  .item-card .photos {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }
  .item-card .photos button {
    padding: 0;
    border: 0;
    background: none;
  }
  .item-card .photos img {
    max-inline-size: min(12rem, 100%);
    max-block-size: 12rem;
    border-radius: var(--_radius);
  }
  .redacted-answer {
    display: grid;
    gap: 0.5rem;
  }
  .open-answers {
    display: grid;
    gap: 1.25rem;
    margin: 0;
  }
  .open-answers dt {
    padding-block-end: 0.25rem;
    color: var(--_muted);
  }
  .open-answers dd {
    margin: 0;
  }
  .actions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    padding: 1rem;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.4);
    background-color: var(--_surface);
    box-shadow: var(--_shadow);
  }
  kbd {
    padding: 0 0.45em;
    border: 1px solid currentcolor;
    border-radius: 0.3em;
    font: inherit;
    font-size: 0.8125em;
    opacity: 0.75;
  }
  .reasons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .reasons legend {
    padding: 0 0 0.5rem;
    font-weight: 600;
  }
  .queue .list ol {
    display: grid;
    gap: 0.25rem;
    max-block-size: 14rem;
    margin: 0;
    padding: 0;
    overflow-y: auto;
    list-style: none;
  }
  .queue .list li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.25rem;
    align-items: center;
    border-radius: var(--_radius);
  }
  .queue .list li.current {
    background-color: var(--_surface);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .queue .list input {
    inline-size: 1.375rem;
    min-block-size: 0;
    block-size: 1.375rem;
    margin: 0.75rem;
  }
  .queue .list button {
    display: grid;
    inline-size: 100%;
    padding: 0.4rem 0.5rem;
    border: 0;
    text-align: start;
  }
  .queue .list .current button {
    background: none;
  }
  .queue .list bdi {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .card.empty {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
  }
  dialog.wide {
    inline-size: min(44rem, 100vw - 2rem);
  }
  dialog.viewer {
    inline-size: fit-content;
    max-inline-size: calc(100vw - 2rem);
  }
  dialog.viewer img {
    display: block;
    max-inline-size: 100%;
    max-block-size: calc(100dvh - 14rem);
    margin-inline: auto;
    border-radius: var(--_radius);
  }
  .views,
  .views ul,
  .ages {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .views {
    flex-direction: column;
  }
  .views ul {
    max-block-size: 9.5rem;
    overflow-y: auto;
  }
  .views .chip {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: 2.75rem;
    padding: 0.2em 1em;
    border: 1px solid var(--_line);
    border-radius: 1.4em;
    background-color: var(--_surface);
    color: inherit;
    text-decoration: none;
  }
  .views .chip[aria-current='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }
  .ages {
    gap: 0.25rem 1.5rem;
    color: var(--_muted);
    font-size: 0.9375rem;
  }
  .ages > div {
    display: flex;
    gap: 0.4em;
  }
  .ages dd {
    margin: 0;
    font-weight: 600;
  }
  .replies {
    display: grid;
    gap: 1rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .replies li {
    display: grid;
    gap: 0.25rem;
    padding-block-end: 1rem;
    border-block-end: 1px solid var(--_line);
  }
  /* Whoever has no keyboard needs no keys. */
  @media (hover: none) {
    .actions kbd,
    .keys {
      display: none;
    }
  }
  /* Only where there is room for what is decided about, too. */
  @media (min-width: 60rem) and (min-height: 50rem) {
    .actions {
      position: sticky;
      inset-block-end: 1rem;
    }
  }
  @media (min-width: 72rem) {
    .queue {
      grid-template-columns: 19rem minmax(0, 1fr);
    }
    .queue .list ol {
      max-block-size: calc(100dvh - 9rem);
    }
  }
`
