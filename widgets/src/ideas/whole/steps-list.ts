import type {IdeaStep} from '@saha/contract'
import type {WholeIdeaTerms} from '@saha/i18n/whole-idea/terms'
import {html, nothing} from 'lit/html.js'
import {statusShown} from '../draw-card.ts'
import type {IdeasView} from '../view.ts'

/**
 * What the municipality has done and said, oldest first.
 *
 * @param fresh how many of the last ones are marked. @param mark the word that marks them.
 */
export function stepsList(
  terms: WholeIdeaTerms,
  view: IdeasView,
  steps: readonly IdeaStep[],
  fresh = 0,
  mark = '',
): unknown {
  const {reader} = view
  if (steps.length === 0) return nothing
  return html`<ol role="list" class="steps">
    ${steps.map(
      (step, at) =>
        html`<li>
          <div class="buttons">
            ${step.status ? statusShown(view, {status: step.status}) : html`<b>${terms.answer}</b>`}
            <small><time datetime=${step.day}>${reader.say.day(step.day)}</time></small>
            <small>${reader.words(step.office)}</small>
            ${at >= steps.length - fresh ? html`<b class="mark">${mark}</b>` : nothing}
          </div>
          ${step.text ? html`<p class="text">${reader.words(step.text)}</p>` : nothing}
          ${step.link ? html`<p><a href=${step.link} rel="noopener">${terms.decision}</a></p>` : nothing}
        </li>`,
    )}
  </ol>`
}
