import type {Exchanges} from '@saha/client/call'
import type {ContributingTerms} from '@saha/i18n/contributing/terms'
import type {HandingOverTerms} from '@saha/i18n/handing-over/terms'
import {html, nothing} from 'lit/html.js'
import {button} from './button.ts'
import type {Post, Sign, UnsentState} from './post.ts'
import type {AnySlip} from './writer.ts'

/** Something that lies in the outbox, in front of its author. */
export interface UnsentSlip extends AnySlip {
  /** `sure`: its author is asked whether to delete it. */
  state: UnsentState | 'sure'
}

interface UnsentWords {
  contributing: ContributingTerms
  handingOver: HandingOverTerms
}

/**
 * What is on its way, or waits for the network: it can still be changed and deleted.
 *
 * @param level of its heading. @param said shows it as it will be read.
 */
export function unsentNote<Kind extends Sign>(
  {contributing, handingOver}: UnsentWords,
  post: Post<Kind>,
  slip: UnsentSlip,
  level: number,
  said: (body: Exchanges[Kind]['body']) => unknown,
) {
  const {key, state} = slip
  const {unsent, working} = handingOver
  const body = post.bodyOf(key)
  if (!body) return nothing
  const isUnderWay = state === 'sending' || state === 'working'
  const go = (to: UnsentSlip['state']) => {
    post.author.put({...slip, state: to})
    void post.author.focus(`#slip-${key}`)
  }
  return html`<div class="notice unsent" role="group" aria-labelledby="slip-${key}">
    <h3 id="slip-${key}" aria-level=${level}>${isUnderWay ? contributing.sending : unsent.title}</h3>
    <p role="status">${state === 'working' ? working : isUnderWay ? nothing : reason(unsent, post, key)}</p>
    <div class="said">${said(body)}</div>
    ${
      isUnderWay
        ? nothing
        : html`<div class="buttons">
            ${
              state === 'sure'
                ? [button(unsent.sure, () => post.discard(key)), button(unsent.keep, () => go('waiting'))]
                : [
                    button(unsent.now, () => void post.deliver(key), true),
                    button(unsent.change, () => post.putBack(body)),
                    button(unsent.drop, () => go('sure')),
                  ]
            }
          </div>`
    }
  </div>`
}

function reason<Kind extends Sign>(terms: HandingOverTerms['unsent'], post: Post<Kind>, key: string): string {
  if (post.isCrowded) return terms.crowded
  if (post.author.desk.view.activity.sensitive) return terms.fleeting
  return post.isKept(key) ? terms.kept : terms.notKept
}
