import type {ComposingTerms} from '@saha/i18n/composing/terms'
import {html, nothing} from 'lit/html.js'
import type {Author} from './author.ts'
import type {Vote} from './slips.ts'
import {vote} from './vote.ts'

/** What there is to say of a vote that takes long, or did not arrive. */
export function voteNote(terms: ComposingTerms['vote'], author: Author, {comment: id, value, state}: Vote) {
  if (state === 'quiet') return nothing
  const comment = author.desk.view.find(id)
  const isToBeTried = state === 'offline' && comment
  return html`<p role="status" class=${state === 'sending' ? 'muted' : 'error'}>${terms[state]}</p>
    ${isToBeTried ? html`<button type="button" @click=${() => vote(author, comment, value)}>${terms.again}</button>` : nothing}`
}
