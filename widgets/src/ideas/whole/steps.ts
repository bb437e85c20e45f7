import type {Idea, IdeaLink} from '@saha/contract'
import type {WholeIdeaTerms} from '@saha/i18n/whole-idea/terms'
import {html, nothing} from 'lit/html.js'
import {languageIn, statusOf, statusShown} from '../draw-card.ts'
import type {Reading} from '../reading.ts'
import {stepsList} from './steps-list.ts'

/** How it stands, what that means, and what the municipality has done and said so far. */
export function stepsShown(terms: WholeIdeaTerms, reading: Reading, {steps, status}: Idea): unknown {
  const {reader, activity} = reading
  const now = statusOf(reading, status)
  return html`<section class="answers" aria-labelledby="steps">
    <h3 id="steps">${terms.steps}</h3>
    <p>${statusShown(reading, {status})}${' '}${now ? reader.words(now.meaning) : nothing}</p>
    ${stepsList(terms, reading, steps)}
    <details>
      <summary>${terms.meanings}</summary>
      <dl>
        ${activity.statuses.map(
          ({id, meaning}) =>
            html`<dt>${statusShown(reading, {status: id})}</dt>
              <dd>${reader.words(meaning)}</dd>`,
        )}
      </dl>
    </details>
  </section>`
}

/** What else proposes the same. */
export function duplicatesShown(terms: WholeIdeaTerms, reading: Reading, whole: Idea): unknown {
  const {reader} = reading
  const {duplicateOf, duplicates, together} = whole
  if (!duplicateOf && duplicates.length === 0) return nothing
  return html`<section class="same" aria-labelledby="same">
    <h3 id="same">${duplicateOf ? terms.duplicateOf : terms.duplicates}</h3>
    ${duplicateOf ? html`<p>${terms.supportThere}</p>` : nothing}
    <ul role="list">
      ${[...(duplicateOf ? [duplicateOf] : []), ...duplicates].map((link) => html`<li>${linkShown(reading, link)}</li>`)}
    </ul>
    ${
      together
        ? html`<p>
            ${reader.say.say(terms.together, {supports: reader.say.count(reading.terms.ideas.supports, together.supports)})}
          </p>`
        : nothing
    }
  </section>`
}

function linkShown(reading: Reading, {idea, title, supports, status}: IdeaLink) {
  const {reader, terms, linkTo} = reading
  return html`<a href=${linkTo(idea)} data-open=${idea}
      ><bdi lang=${languageIn(reading, title)}>${title}</bdi></a
    >${' '} <small>${reader.say.count(terms.ideas.supports, supports)}</small>${' '}
    ${statusShown(reading, {status})}`
}
