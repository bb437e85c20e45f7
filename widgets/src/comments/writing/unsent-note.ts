import type {ComposingTerms} from '@saha/i18n/composing/terms'
import {html, nothing} from 'lit/html.js'
import type {Author} from './author.ts'
import {bodyOf, deliver, discard, isCrowded, isKept, putBack} from './post.ts'
import type {Unsent} from './slips.ts'

/** A comment that is on its way, or waits for the network: it can still be changed and deleted. */
export function unsentNote(terms: ComposingTerms, author: Author, slip: Unsent) {
  const {key, state} = slip
  const body = bodyOf(key)
  if (!body) return nothing
  const isUnderWay = state === 'sending' || state === 'working'
  const go = (to: Unsent['state']) => {
    author.put({...slip, state: to})
    void author.focus(`#slip-${key}`)
  }
  const button = (words: string, act: () => void, isPrimary = false) =>
    html`<button type="button" class=${isPrimary ? 'primary' : ''} @click=${act}>${words}</button>`
  return html`<div class="notice unsent" role="group" aria-labelledby="slip-${key}">
    <h3 id="slip-${key}" aria-level=${author.levelOf(slip)}>
      ${isUnderWay ? terms.sending : terms.unsent.title}
    </h3>
    <p role="status">
      ${state === 'working' ? terms.working : isUnderWay ? nothing : reason(terms.unsent, author, key)}
    </p>
    <div class="said">
      <p>
        <bdi><strong>${body.name}</strong></bdi>
      </p>
      <p dir="auto" class="text">${body.text}</p>
    </div>
    ${
      isUnderWay
        ? nothing
        : html`<div class="buttons">
            ${
              state === 'sure'
                ? [
                    button(terms.unsent.sure, () => discard(author, key)),
                    button(terms.unsent.keep, () => go('waiting')),
                  ]
                : [
                    button(terms.unsent.now, () => void deliver(author, key), true),
                    button(terms.unsent.change, () => putBack(author, body)),
                    button(terms.unsent.drop, () => go('sure')),
                  ]
            }
          </div>`
    }
  </div>`
}

function reason(terms: ComposingTerms['unsent'], {desk}: Author, key: string): string {
  if (isCrowded()) return terms.crowded
  if (desk.view.activity.sensitive) return terms.fleeting
  return isKept(key) ? terms.kept : terms.notKept
}
