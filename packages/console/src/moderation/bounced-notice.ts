import type {ModerationTerms} from '@saha/i18n/console-moderation/terms'
import {html, nothing} from 'lit'
import type {Bounced} from './queue-model.ts'
import {shortened} from './shortened.ts'

/** Verdicts that did not come to be, each with why. @param understood it has been read. */
export function bouncedNotice(
  terms: ModerationTerms,
  bounced: readonly Bounced[],
  understood: () => void,
): unknown {
  if (bounced.length === 0) return nothing
  return html`<div class="notice" role="alert">
    <ul>
      ${bounced.map(({item, outcome}) => html`<li><bdi>${shortened(item, terms.answers.photos)}</bdi>: ${terms.outcomes[outcome]}</li>`)}
    </ul>
    <button type="button" @click=${understood}>${terms.understood}</button>
  </div>`
}
