import type {Idea, IdeaPhoto} from '@saha/contract'
import {linkedWords} from '../linked-words.ts'
import {html, type Markup} from '../markup.ts'
import {aboutIdea} from './draw-about.ts'
import {supportsOf} from './draw-card.ts'
import {decidedOn, type Decided} from './draw-decided.ts'
import {duplicatesOf, stepsOf} from './draw-steps.ts'
import {fragmentOf, languageOf, listAddress, photoAddress, type Drawing} from './drawing.ts'

/** One idea, whole; or what is left of it. */
export function wholeIdea(drawing: Drawing, idea: Idea, decided: readonly Decided[]): Markup {
  const {terms} = drawing.reader
  return html`<p><a class="back" href="${listAddress(drawing, {})}">${terms.ideas.all}</a></p>
    ${idea.gone ? stoneOf(drawing, idea, idea.gone) : article(drawing, idea, decided)}`
}

function article(drawing: Drawing, idea: Idea, decided: readonly Decided[]): Markup {
  const {terms, say, language} = drawing.reader
  const {wholeIdea: words, ideas, hosted} = terms
  const {idea: number, hour, title = '', text = '', name = '', photos, thread, comments} = idea
  const facts = [idea.edited && words.edited, idea.redacted && words.redacted]
  return html`<article id="${fragmentOf(number)}" class="whole" aria-labelledby="title">
    <p class="head">
      <small>${say.say(ideas.number, {number})}</small>
      <small>${say.say(words.by, {name})}</small>
      <small><time datetime="${hour}">${say.day(hour.slice(0, 10))}</time></small>
      ${facts.map((fact) => (fact ? html`<small>${fact}</small>` : ''))}
    </p>
    <h1 id="title" dir="auto" ${languageOf(drawing, title)}>${title}</h1>
    <div class="said" ${languageOf(drawing, text)}>${linkedWords(text)}</div>
    ${photosOf(drawing, photos)} ${aboutIdea(drawing, idea)}
    <p class="counts">${supportsOf(drawing, idea.supports)} ${act(drawing, idea)}</p>
    ${decidedOn(drawing, decided)} ${stepsOf(drawing, idea)} ${duplicatesOf(drawing, idea)}
    ${
      thread
        ? html`<section aria-labelledby="comments">
            <h2 id="comments">${words.comments}</h2>
            <p class="counts">
              ${comments > 0 ? html`<span>${say.count(ideas.comments, comments)}</span>` : ''}
              <a href="${thread.slice(thread.indexOf('/') + 1)}?lang=${language}">${hosted.ideas.discuss}</a>
            </p>
          </section>`
        : ''
    }
  </article>`
}

/** The form with which readers support and report it. */
function act({reader, activity, state}: Drawing, {idea}: Idea): Markup | '' {
  if (state !== 'open') return ''
  const address = `${activity.id}/idea?lang=${reader.language}&number=${idea}`
  return html`<a href="${address}">${reader.terms.forms.act.idea}</a>`
}

function stoneOf(drawing: Drawing, idea: Idea, gone: NonNullable<Idea['gone']>): Markup {
  const {terms, say} = drawing.reader
  const {wholeIdea: words, ideas, reasons} = terms
  const said =
    gone.is === 'hidden'
      ? say.say(words.gone.hidden, {reason: reasons[gone.reason], day: say.day(gone.day)})
      : words.gone[gone.is]
  return html`<article id="${fragmentOf(idea.idea)}" class="notice" aria-labelledby="title">
    <h1 id="title">${say.say(ideas.number, {number: idea.idea})}</h1>
    <p>${said}</p>
  </article>`
}

function photosOf({reader}: Drawing, photos: readonly IdeaPhoto[]): Markup | '' {
  if (photos.length === 0) return ''
  const {terms, say} = reader
  return html`<ul role="list" class="photos">
    ${photos.map(
      ({photo, alt}, at) =>
        html`<li>
          <img
            loading="lazy"
            src="${photoAddress(photo)}"
            alt="${alt || say.say(terms.wholeIdea.photo, {number: at + 1})}"
          />
          ${alt ? html`<small dir="auto" aria-hidden="true">${alt}</small>` : ''}
        </li>`,
    )}
  </ul>`
}
