import {html, nothing} from 'lit/html.js'

/** A box with a heading, what there is to know, and what can be done. */
export const box = (title: string, text: unknown, acts: unknown, look: '' | 'done' | 'problem' = '') =>
  html`<div class="notice ${look}" part=${look === 'problem' ? 'error' : nothing}>
    <h3 data-focus>${title}</h3>
    <p>${text}</p>
    <div class="buttons">${acts}</div>
  </div>`

export const button = (words: string, act: () => void, isPrimary = false) =>
  html`<button type="button" class=${isPrimary ? 'primary' : ''} @click=${act}>${words}</button>`
