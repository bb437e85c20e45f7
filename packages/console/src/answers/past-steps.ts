import type {IdeaStatus, IdeaStep} from '@saha/contract'
import {html, nothing} from 'lit'
import type {Showing} from './unanswered-list.ts'

/** What the municipality did with an idea until now, oldest first. */
export function pastSteps(
  {reader, terms, place}: Showing,
  steps: readonly IdeaStep[],
  statuses: readonly IdeaStatus[],
) {
  return html`<section class="past" aria-labelledby="before">
    <h2 id="before">${terms.before}</h2>
    ${
      steps.length === 0
        ? html`<p class="muted">${terms.nothingBefore}</p>`
        : html`<ol>
            ${steps.map(({status, day, office, text, link}) => {
              const known = statuses.find(({id}) => id === status)
              return html`<li>
                <p class="muted">
                  ${reader.speaker.day(day)} · <bdi>${reader.plain(office, place.languages)}</bdi>
                </p>
                ${known ? html`<p><strong>${reader.show(known.text, place.languages)}</strong></p>` : nothing}
                ${text ? html`<p class="words">${reader.show(text, place.languages)}</p>` : nothing}
                ${link ? html`<p><a href=${link} rel="noopener" dir="ltr">${link}</a></p>` : nothing}
              </li>`
            })}
          </ol>`
    }
  </section>`
}
