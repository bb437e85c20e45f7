import {css} from 'lit'

/** Of `styleFields`. */
export const styleFieldStyles = css`
  .colour {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75rem;
    align-items: start;
  }
  .colour input[type='color'] {
    inline-size: 4rem;
    padding: 0.25rem;
    cursor: pointer;
  }
  .contrast {
    display: grid;
    gap: 0.75rem;
    justify-items: start;
  }
  .contrast ul {
    display: grid;
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .contrast li {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    font-size: 0.9375rem;
  }
  .contrast > p {
    font-weight: 600;
  }
  .contrast .passes {
    color: var(--_accent);
  }
  .contrast .fails {
    color: var(--_error);
  }
  .contrast button {
    display: inline-flex;
    gap: 0.75rem;
    align-items: center;
    text-align: start;
  }
  .sample {
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: 2.75rem;
    block-size: 2rem;
    border: 1px solid var(--_line);
    border-radius: 0.375rem;
    font-weight: 600;
    forced-color-adjust: none;
  }
  .sample.light {
    background-color: #fff;
  }
  .sample.dark {
    background-color: #151b1a;
  }
  .sample i {
    inline-size: 1.5rem;
    block-size: 1rem;
    border: 2px solid;
    border-radius: 0.25rem;
  }
`
