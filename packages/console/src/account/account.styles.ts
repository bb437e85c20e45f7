import {css} from 'lit'

export const accountStyles = css`
  .account-part {
    display: grid;
    gap: 1rem;
    justify-items: start;
  }
  .account-part .list {
    display: grid;
    inline-size: 100%;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .account-part .list > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }
  .account-part .list .link {
    text-align: start;
  }
  .account-part form {
    inline-size: min(24rem, 100%);
  }
  .app-code {
    inline-size: min(16rem, 100%);
    padding: 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background-color: #fff;
    color: #000;
  }
  .app-code path {
    fill: #000;
  }
  .backup-codes {
    inline-size: min(30rem, 100%);
  }
  .state-on {
    color: var(--_accent);
    font-weight: 600;
  }
`
