import {css} from 'lit'

export const styles = css`
  .field:has(> #answers-activity) {
    max-inline-size: 28rem;
  }
  console-answer-idea,
  console-answer-comment {
    display: block;
  }
  .answering {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
    align-items: start;
  }
  .answering :is(.said, .deeds, .item, .past, .past li, section) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  .answering :is(.said, .deeds) {
    gap: 1.5rem;
  }
  .answering .item h1 {
    font-size: clamp(1.375rem, 1.2rem + 0.8vw, 1.75rem);
  }
  .answering .item h1 .muted {
    font-size: 0.75em;
    font-weight: 400;
  }
  .answering .words {
    white-space: pre-wrap;
  }
  .answering .item .words {
    font-size: 1.0625rem;
  }
  .answering .beside {
    margin: 0;
    padding-inline-start: 1rem;
    border-inline-start: 3px solid var(--_line);
  }
  .answering .photos {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }
  .answering .photos img {
    max-inline-size: min(18rem, 100%);
    max-block-size: 18rem;
    border-radius: var(--_radius);
  }
  .answering .tag {
    padding: 0.1em 0.8em;
    border: 1px solid var(--_line);
    border-radius: 1.25em;
    font-size: 0.9375rem;
  }
  .past h2 {
    font-size: 1.125rem;
  }
  .past ol {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
    margin: 0;
    padding: 0;
    padding-inline-start: 1.25rem;
    border-inline-start: 3px solid var(--_line);
    list-style: none;
  }
  .past li {
    gap: 0.25rem;
  }
  .past button.link {
    justify-self: start;
  }
  .deeds summary {
    font-weight: 600;
  }
  .deeds details.card {
    padding-block: 0.5rem;
  }
  .deeds details[open] {
    padding-block-end: 1.5rem;
  }
  @media (min-width: 72rem) {
    .answering {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr);
    }
  }
`
