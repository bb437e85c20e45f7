import {css} from 'lit'

export const styles = css`
  console-report {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
  }
  console-report .rests {
    margin: 0;
    padding-inline-start: 1.25rem;
  }
  .report-form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
  }
  .words-field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
  }
  .reads {
    margin: 0;
    padding: 0.5rem 0.75rem;
    border-radius: var(--_radius);
    background-color: var(--_wash);
    white-space: pre-line;
  }
  .reads strong {
    color: var(--_ink);
  }
  console-report details > summary {
    min-block-size: 2.75rem;
    align-content: center;
    font-weight: 600;
    cursor: pointer;
  }
  .numbers h2 {
    font-size: 1rem;
  }
  .numbers ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
    gap: 0.5rem;
    margin: 0 0 1rem;
    padding: 0;
    list-style: none;
  }
  .numbers button {
    display: flex;
    gap: 0.75rem;
    align-items: baseline;
    inline-size: 100%;
    text-align: start;
  }
`
