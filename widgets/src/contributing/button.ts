import {html} from 'lit/html.js'

/** @param look class of it: how much it stands out. */
export const button = (
  words: string,
  act: () => void,
  isPrimary = false,
  look: 'primary' | 'link' | '' = isPrimary ? 'primary' : '',
) => html`<button type="button" class=${look} @click=${act}>${words}</button>`
