import type {ContributingTerms} from '@saha/i18n/contributing/terms'
import {html, nothing} from 'lit/html.js'
import {unsentNote} from '../../contributing/unsent-note.ts'
import type {Author} from './author.ts'
import {postOf} from './post.ts'
import type {Unsent} from './slips.ts'

/** A comment that is on its way, or waits for the network. */
export function unsentComment(terms: ContributingTerms, author: Author, slip: Unsent) {
  const {key, state} = slip
  const post = postOf(author)
  const body = post.bodyOf(key)
  if (!body) return nothing
  return unsentNote(terms, author, {
    key,
    state,
    level: author.levelOf(slip),
    said: html`<div class="said">
      <p>
        <bdi><strong>${body.name}</strong></bdi>
      </p>
      <p dir="auto" class="text">${body.text}</p>
    </div>`,
    isKept: post.isKept(key),
    isCrowded: post.isCrowded,
    go: (to) => {
      author.put({...slip, state: to})
      void author.focus(`#slip-${key}`)
    },
    deliver: () => void post.deliver(key),
    change: () => post.putBack(body),
    discard: () => post.discard(key),
  })
}
