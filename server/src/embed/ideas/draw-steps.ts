import type {Idea, IdeaLink} from '@saha/contract'
import {html, type Markup} from '../markup.ts'
import {ideaAddress, statusMark, statusOf, type Drawing} from './drawing.ts'

/** How it stands, what that means, and what the municipality has done and said so far. */
export function stepsOf(drawing: Drawing, {steps, status}: Idea): Markup {
  const {reader, activity} = drawing
  const {wholeIdea: words} = reader.terms
  const now = statusOf(drawing, status)
  return html`<section class="answers" aria-labelledby="steps">
    <h2 id="steps">${words.steps}</h2>
    <p>${statusMark(drawing, status)} ${now ? reader.words(now.meaning) : ''}</p>
    ${
      steps.length > 0
        ? html`<ol role="list" class="steps">
            ${steps.map(
              (step) =>
                html`<li>
                  <p class="head">
                    ${step.status ? statusMark(drawing, step.status) : html`<b>${words.answer}</b>`}
                    <small><time datetime="${step.day}">${reader.say.day(step.day)}</time></small>
                    <small>${reader.words(step.office)}</small>
                  </p>
                  ${step.text ? html`<p class="text">${reader.words(step.text)}</p>` : ''}
                  ${step.link ? html`<p><a href="${step.link}" rel="noopener">${words.decision}</a></p>` : ''}
                </li>`,
            )}
          </ol>`
        : ''
    }
    <details>
      <summary>${words.meanings}</summary>
      <dl>
        ${activity.statuses.map(
          ({id, meaning}) =>
            html`<div>
              <dt>${statusMark(drawing, id)}</dt>
              <dd>${reader.words(meaning)}</dd>
            </div>`,
        )}
      </dl>
    </details>
  </section>`
}

/** What else proposes the same. */
export function duplicatesOf(drawing: Drawing, idea: Idea): Markup | '' {
  const {wholeIdea: words, ideas} = drawing.reader.terms
  const {say} = drawing.reader
  const {duplicateOf, duplicates, together} = idea
  if (!duplicateOf && duplicates.length === 0) return ''
  return html`<section class="same" aria-labelledby="same">
    <h2 id="same">${duplicateOf ? words.duplicateOf : words.duplicates}</h2>
    ${duplicateOf ? html`<p>${words.supportThere}</p>` : ''}
    <ul role="list">
      ${[...(duplicateOf ? [duplicateOf] : []), ...duplicates].map((link) => html`<li>${linkOf(drawing, link)}</li>`)}
    </ul>
    ${together ? html`<p>${say.say(words.together, {supports: say.count(ideas.supports, together.supports)})}</p>` : ''}
  </section>`
}

function linkOf(drawing: Drawing, {idea, title, supports, status}: IdeaLink): Markup {
  const {say, terms} = drawing.reader
  return html`<a href="${ideaAddress(drawing, idea)}"><bdi>${title}</bdi></a>
    <small>${say.count(terms.ideas.supports, supports)}</small> ${statusMark(drawing, status)}`
}
