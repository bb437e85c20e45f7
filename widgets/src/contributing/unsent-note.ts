import type {ContributingTerms} from '@saha/i18n/contributing/terms'
import {html, nothing} from 'lit/html.js'
import {button} from './button.ts'
import type {UnsentState} from './post.ts'
import type {Writer} from './writer.ts'

/** Something that lies in the outbox. */
export interface UnsentShown {
  key: string
  /** `sure`: its author is asked whether to delete it. */
  state: UnsentState | 'sure'
  /** Level of its heading. */
  level: number
  /** As it will be read. */
  said: unknown
  /** Whether it survives the closing of the page. */
  isKept: boolean
  /** Whether the server has asked to be left alone for a while. */
  isCrowded: boolean
  go: (to: UnsentState | 'sure') => void
  deliver: () => void
  change: () => void
  discard: () => void
}

/** What is on its way, or waits for the network: it can still be changed and deleted. */
export function unsentNote(terms: ContributingTerms, author: Writer, shown: UnsentShown) {
  const {key, state, level, said} = shown
  const {unsent} = terms
  const isUnderWay = state === 'sending' || state === 'working'
  return html`<div class="notice unsent" role="group" aria-labelledby="slip-${key}">
    <h3 id="slip-${key}" aria-level=${level}>${isUnderWay ? terms.sending : unsent.title}</h3>
    <p role="status">
      ${state === 'working' ? terms.working : isUnderWay ? nothing : reason(unsent, author, shown)}
    </p>
    ${said}
    ${
      isUnderWay
        ? nothing
        : html`<div class="buttons">
            ${
              state === 'sure'
                ? [button(unsent.sure, shown.discard), button(unsent.keep, () => shown.go('waiting'))]
                : [
                    button(unsent.now, shown.deliver, true),
                    button(unsent.change, shown.change),
                    button(unsent.drop, () => shown.go('sure')),
                  ]
            }
          </div>`
    }
  </div>`
}

function reason(terms: ContributingTerms['unsent'], {desk}: Writer, shown: UnsentShown): string {
  if (shown.isCrowded) return terms.crowded
  if (desk.view.activity.sensitive) return terms.fleeting
  return shown.isKept ? terms.kept : terms.notKept
}
