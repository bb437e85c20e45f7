import {css} from 'lit'

export const styles = css`
  .ways {
    align-items: center;
  }
  .facts strong {
    padding-inline: 0.75em;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    color: var(--_ink);
    font-size: 0.9375rem;
  }
  .facts .published {
    border-color: transparent;
    background-color: var(--_accent);
    color: var(--_on-accent);
  }
  console-outcome-form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
  }
  .outcome-form .beside {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
    gap: 1rem;
  }
  .basis {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  .basis h3:not(:first-of-type) {
    margin-block-start: 0.5rem;
  }
  .chosen {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .chosen:empty {
    display: none;
  }
  .chosen li {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    justify-content: space-between;
    padding: 0.25rem 0.25rem 0.25rem 0.25rem;
    padding-inline-start: 1rem;
    border-radius: var(--_radius);
    background-color: var(--_wash);
  }
  .chosen small {
    display: block;
  }
  .chosen button.link {
    flex: none;
    min-inline-size: 2.75rem;
    font-size: 1.375rem;
    line-height: 1;
    text-decoration: none;
  }
`
