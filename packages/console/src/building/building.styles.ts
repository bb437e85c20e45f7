import {css} from 'lit'

export const styles = css`
  .draft-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    align-items: center;
    justify-content: space-between;
  }
  .saving {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }
  .beside {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
    gap: 1rem;
  }
  fieldset.list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  fieldset.list > legend {
    padding: 0;
    font-weight: 600;
  }
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    padding: 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background-color: var(--_wash);
  }
  .item.row,
  .item-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    justify-content: space-between;
  }
  .item-buttons {
    display: flex;
    gap: 0.25rem;
    justify-content: end;
  }
  .item-buttons button {
    min-block-size: 2.75rem;
    padding: 0;
    background-color: var(--_surface);
  }
  .item-buttons button:disabled {
    opacity: 0.4;
    cursor: default;
  }
  .within {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    padding-inline-start: 1.25rem;
    border-inline-start: 3px solid var(--_line);
  }
  .types {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr));
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .types button {
    display: grid;
    gap: 0.15rem;
    inline-size: 100%;
    block-size: 100%;
    padding: 0.75rem 1rem;
    background-color: var(--_surface);
    text-align: start;
  }
  .questions {
    display: grid;
    gap: 0.75rem;
  }
  .question,
  .add-question {
    padding: 0.25rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .question[open] {
    padding-block-end: 1.25rem;
    border-color: var(--_edge);
  }
  .question.wrong {
    border-inline-start: 4px solid var(--_error);
  }
  .question > summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    align-items: baseline;
    inline-size: 100%;
  }
  .question-name {
    font-weight: 600;
  }
  .add-question > summary,
  .more > summary {
    color: var(--_accent);
    font-weight: 600;
  }
  .add-question[open] {
    padding-block-end: 1rem;
  }
  .sentence {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }
  .sentence :is(select, input) {
    flex: 1 1 8rem;
    inline-size: auto;
    min-inline-size: 0;
  }
  .findings {
    display: grid;
    gap: 0.75rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .findings li {
    display: grid;
    gap: 0.25rem;
    justify-items: start;
    padding-inline-start: 0.9rem;
    border-inline-start: 3px solid var(--_error);
  }
  .picture {
    display: grid;
    gap: 0.75rem;
    justify-items: start;
  }
  .picture img {
    inline-size: auto;
    max-inline-size: 100%;
    block-size: auto;
    max-block-size: 10rem;
    border-radius: var(--_radius);
  }
  .versions {
    display: grid;
    gap: 1rem;
    padding-inline-start: 1.5rem;
  }
  .with-preview,
  .with-preview > .forms {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
    align-items: start;
  }
  .preview {
    display: grid;
    gap: 0.75rem;
  }
  .preview h2 {
    font-size: 1.125rem;
  }
  .preview .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.5rem;
  }
  .segments {
    display: inline-flex;
    overflow: hidden;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .segments button {
    min-block-size: 2.5rem;
    padding: 0.25em 0.8em;
    border: 0;
    border-radius: 0;
    font-size: 0.9375rem;
  }
  .segments button[aria-pressed='true'] {
    background-color: var(--_accent);
    color: var(--_on-accent);
  }
  .screen {
    overflow: hidden;
    block-size: 38rem;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.4);
    background-color: #fff;
  }
  .screen.phone {
    inline-size: min(22.5rem, 100%);
  }
  .screen.tablet {
    inline-size: min(48rem, 100%);
  }
  .screen iframe {
    inline-size: 100%;
    block-size: 100%;
    border: 0;
  }
  @media (min-width: 80rem) {
    .with-preview:has(.screen.phone) {
      grid-template-columns: minmax(0, 1fr) 22.5rem;
    }
    .with-preview > console-preview {
      position: sticky;
      inset-block-start: 1.5rem;
    }
  }
`
