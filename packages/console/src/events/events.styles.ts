import {css} from 'lit'

export const eventsStyles = css`
  .event-list {
    display: grid;
    gap: 1rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .event-list p {
    margin-block: 0.25rem 0;
  }
  .attendance {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .attendance th,
  .attendance td {
    padding: 0.5rem 0.75rem;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  .attendance input {
    inline-size: 1.5rem;
    min-block-size: 1.5rem;
  }
  .attendance-scroll {
    overflow-x: auto;
  }
`
