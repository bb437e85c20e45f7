/** What in a text strangers could use: fetched with the first text that may hold such. */
import {personalDataIn, type PersonalData} from '@saha/domain/text/personal-data'
import type {PersonalTerms} from '@saha/i18n/personal/terms'
import {html} from 'lit/html.js'

/** What stands before publishing it. */
export interface Found {
  /** Of the form, for ids. */
  key: string
  text: string
  pieces: readonly PersonalData[]
  /** Its author goes on writing, or wants everybody to read it. */
  change(): void
  publish(): void
}

export interface Personal {
  find(text: string): readonly PersonalData[]
  /** Shows what was found, and asks whether everybody is to read it. */
  box(found: Found): unknown
}

/** Speaks one language. */
export const personalIn = (terms: PersonalTerms): Personal => ({
  find: personalDataIn,
  box: ({key, text, pieces, change, publish}) =>
    html`<div class="notice problem" role="group" aria-labelledby="personal-${key}">
      <h4 id="personal-${key}">${terms.title}</h4>
      <p>${terms.text}</p>
      <ul>
        ${pieces.map(({kind, from, to}) => html`<li>${terms.kinds[kind]}: <bdi>${text.slice(from, to)}</bdi></li>`)}
      </ul>
      <div class="buttons">
        <button type="button" class="primary" @click=${change}>${terms.change}</button>
        <button type="button" @click=${publish}>${terms.anyway}</button>
      </div>
    </div>`,
})
