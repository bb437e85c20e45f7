import {css} from 'lit'

export const styles = css`
  .embed-activity {
    font-size: 1.125rem;
    font-weight: 600;
  }
  .embed-part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
    align-content: start;
  }
  .embed-part h3 {
    font-size: 1.0625rem;
  }
  .look-beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
  }
  @media (min-width: 60rem) {
    .look-beside {
      grid-template-columns: minmax(0, 20rem) minmax(0, 1fr);
    }
  }
  .look-beside select {
    inline-size: 100%;
  }
  console-embed-live,
  console-embed-live .screen {
    display: block;
  }
  console-embed-live .screen {
    overflow: hidden;
    block-size: 38rem;
    margin-block-end: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  console-embed-live iframe {
    inline-size: 100%;
    block-size: 100%;
    border: 0;
  }
  .sites {
    display: grid;
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .site {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1.5rem;
    align-items: center;
    justify-content: space-between;
    padding: 1rem;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .site > div {
    flex: 1 1 18rem;
    display: grid;
    gap: 0.25rem;
  }
  .site.well {
    border-inline-start-color: var(--_accent);
  }
  .site .finding {
    overflow-wrap: anywhere;
  }
  .site.wrong {
    border-inline-start-color: var(--_error);
  }
  .site.wrong .state-line,
  .site .old {
    color: var(--_error);
    font-weight: 600;
  }
`
