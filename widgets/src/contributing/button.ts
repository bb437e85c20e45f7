import {html} from 'lit/html.js'

export const button = (words: string, act: () => void, isPrimary = false) =>
  html`<button type="button" class=${isPrimary ? 'primary' : ''} @click=${act}>${words}</button>`
