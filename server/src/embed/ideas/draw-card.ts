import type {IdeaCard} from '@saha/contract'
import {html, type Markup} from '../markup.ts'
import {ideaAddress, languageOf, photoAddress, statusMark, textIn, type Drawing} from './drawing.ts'

/** Ideas in their order. */
export function cardList(drawing: Drawing, ideas: readonly IdeaCard[]): Markup | '' {
  if (ideas.length === 0) return ''
  return html`<ol role="list">
    ${ideas.map((card) => html`<li>${cardOf(drawing, card)}</li>`)}
  </ol>`
}

function cardOf(drawing: Drawing, card: IdeaCard): Markup {
  const {reader} = drawing
  const {terms, say} = reader
  const {idea, hour, title = '', excerpt = '', photo, status} = card
  const address = ideaAddress(drawing, idea)
  return html`<article class="card" aria-labelledby="title-${idea}">
    ${photo ? html`<img loading="lazy" width="4" height="3" src="${photoAddress(photo.photo)}" alt="${photo.alt}" />` : ''}
    <div>
      <p class="head">
        ${statusMark(drawing, status)}
        <small>${say.say(terms.ideas.number, {number: idea})}</small>
        <small><time datetime="${hour}">${say.day(hour.slice(0, 10))}</time></small>
      </p>
      <h3 id="title-${idea}">
        <a href="${address}" dir="auto" ${languageOf(drawing, title)}>${title}</a>
      </h3>
      <p dir="auto" ${languageOf(drawing, excerpt)}>${excerpt}</p>
      ${factsOf(drawing, card)}
      <p class="counts">
        ${supportsOf(drawing, card.supports)}
        ${card.comments > 0 ? html`<span>${say.count(terms.ideas.comments, card.comments)}</span>` : ''}
        ${card.answered ? html`<b class="answered">${terms.ideas.answered}</b>` : ''}
      </p>
    </div>
  </article>`
}

/** Where it belongs, and how it stands to others. */
function factsOf(drawing: Drawing, card: IdeaCard): Markup {
  const {reader, activity, groups} = drawing
  const {terms, say} = reader
  const {tags, duplicateOf, together} = card
  const chosen = [
    textIn(activity.ideas.categories, card.category),
    textIn(activity.districts, card.district),
    groups.find(({id}) => id === card.group)?.title,
  ].filter((text) => text !== undefined)
  const facts = [
    ...chosen.map((text) => html`<li>${reader.words(text)}</li>`),
    ...tags.map((tag) => html`<li><bdi>#${tag}</bdi></li>`),
  ]
  return html`${
    facts.length > 0
      ? html`<ul role="list" class="facts">
          ${facts}
        </ul>`
      : ''
  }${
    duplicateOf
      ? html`<p>
          <a href="${ideaAddress(drawing, duplicateOf)}"
            >${say.say(terms.collection.duplicateOf, {number: duplicateOf})}</a
          >
        </p>`
      : ''
  }${
    together
      ? html`<p>
          ${say.count(terms.collection.together, together.others)}
          <b>${say.count(terms.ideas.supports, together.supports)}</b>
        </p>`
      : ''
  }`
}

/** How many support it, and how far that is from the goal. */
export function supportsOf({reader, activity}: Drawing, supports: number): Markup | '' {
  const {terms, say} = reader
  const settings = activity.ideas.supports
  if (!settings) return ''
  const {threshold} = settings
  const isPart = threshold !== undefined && supports > 0
  return html`<span>${say.count(terms.ideas.supports, supports)}</span>${
      isPart
        ? html` <span class="goal"
            ><progress
              aria-hidden="true"
              max="${threshold}"
              value="${Math.min(supports, threshold)}"
            ></progress>
            ${say.say(terms.ideas.goal, {supports, goal: threshold})}</span
          >`
        : ''
    }`
}
