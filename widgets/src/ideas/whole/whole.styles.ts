import {css} from '../../kit/css.ts'

export const wholeStyles = css`
  .back {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.75rem;
  }
  .back::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border-block-start: 2px solid;
    border-inline-start: 2px solid;
    rotate: -45deg;
  }
  .back:dir(rtl)::before {
    rotate: 45deg;
  }
  .whole {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    max-inline-size: 46rem;
  }
  .whole h2 {
    scroll-margin-block-start: var(--saha-scroll-margin, 5rem);
  }
  .whole h2:focus {
    outline: 0;
  }
  .said {
    display: grid;
    gap: 0.75em;
  }
  .said p {
    white-space: pre-line;
  }
  .photos {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: var(--_space);
  }
  .photos img {
    object-fit: contain;
  }
  .photos small {
    display: block;
    padding-block-start: 0.25em;
  }
  .about {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-block: 0.5em;
  }
  .tag {
    margin-inline-end: 0.75em;
  }
  .answers {
    display: grid;
    gap: 0.75em;
    padding: var(--_space);
    border-inline-start: 4px solid var(--_strong);
    border-radius: var(--_radius);
    background-color: var(--_wash);
  }
  .steps {
    display: grid;
    gap: var(--_space);
  }
  .steps li {
    display: grid;
    gap: 0.375em;
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .status {
    background-color: var(--_surface);
  }
  .same,
  .same ul {
    display: grid;
    gap: 0.5em;
  }
  .thread {
    max-inline-size: 46rem;
    margin-block-start: var(--_space);
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_line);
  }
  .whole h3 {
    font-size: 1.125em;
  }
  @container (min-width: 38rem) {
    .about {
      grid-template-columns: minmax(8rem, auto) minmax(0, 1fr);
      gap: 0.375em calc(var(--_space) * 1.5);
    }
    .about dd + dt {
      margin-block-start: 0;
    }
  }
`
