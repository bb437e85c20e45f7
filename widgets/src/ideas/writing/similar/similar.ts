/** Ideas like the one that is being written: another one may be supported instead. Fetched with the form. */
import type {IdeaCard} from '@saha/contract'
import type {SimilarIdeasTerms} from '@saha/i18n/similar-ideas/terms'
import {html, nothing} from 'lit/html.js'
import {button} from '../../../contributing/button.ts'
import type {Shower} from '../../../kit/asides.ts'
import {adopt} from '../../../kit/css.ts'
import {languageIn} from '../../draw-card.ts'
import {isSupported, note, press} from '../../supporting/supporting.ts'
import type {Author} from '../author.ts'
import type {Form} from '../slips.ts'
import {lookOf, type Look} from './look.ts'
import {similarStyles} from './similar.styles.ts'

export interface SimilarShown {
  author: Author
  form: Form
}

/** Shows it in one language. */
export const similarIn =
  (terms: SimilarIdeasTerms): Shower<SimilarShown> =>
  (reader, _, {author, form}) => {
    adopt(author.desk.view.host.renderRoot, [similarStyles])
    const look = lookOf(author, form)
    look.see(form)
    const {cards} = look
    const isShown = cards.length > 0 && !look.isDifferent
    return html`<p class="unseen" role="status">
        ${isShown ? reader.say.count(terms.found, cards.length) : nothing}
      </p>
      ${isShown ? found(terms, author, form, look) : nothing}`
  }

function found(terms: SimilarIdeasTerms, author: Author, form: Form, look: Look) {
  const {cards} = look
  const {reader} = author.desk.view
  const {key} = form
  const setAside = () => {
    look.setAside()
    void author.focus(`#text-${key}`)
  }
  return html`<div class="notice" role="group" aria-labelledby="similar-${key}">
    <h4 id="similar-${key}">${reader.say.count(terms.found, cards.length)}</h4>
    <p>${terms.text}</p>
    <ul class="similar">
      ${cards.map((card) => html`<li>${cardShown(terms, author, form, card)}</li>`)}
    </ul>
    <div class="buttons">${button(terms.different, setAside)}</div>
  </div>`
}

function cardShown(terms: SimilarIdeasTerms, author: Author, form: Form, card: IdeaCard) {
  const {view} = author.desk
  const {activity, reader, isOpen} = view
  const {idea, title = '', excerpt = '', supports} = card
  const {say} = reader
  const status = activity.statuses.find(({id}) => id === card.status)
  const isMine = isSupported(view, idea)
  const support = async () => {
    await press(view, card)
    if (!isSupported(view, idea)) return
    // The list has the count that the server said; what is shown here is from before.
    author.draw()
    void author.focus(`#similar-${idea}-${form.key}`)
  }
  return html`<p>
      <a href=${view.linkTo(idea)}><bdi lang=${languageIn(view, title)}>${title}</bdi></a
      >${' '}
      <small
        >${say.say(view.terms.ideas.number, {number: idea})} ·
        ${say.count(view.terms.ideas.supports, view.find(idea)?.supports ?? supports)}${
          status ? html` · ${reader.words(status.text)}` : nothing
        }</small
      >
    </p>
    ${excerpt ? html`<p class="text" dir="auto" lang=${languageIn(view, excerpt)}>${excerpt}</p>` : nothing}
    ${
      isMine
        ? html`<p id="similar-${idea}-${form.key}">
              <b>${say.say(terms.supported, {number: idea})}</b> ${terms.closeText}
            </p>
            <div class="buttons">${button(terms.close, () => author.close(form), true)}</div>`
        : activity.ideas.supports && isOpen
          ? html`<div class="buttons">
              <button type="button" aria-label="${terms.support}: ${title}" @click=${support}>
                ${terms.support}
              </button>
            </div>`
          : nothing
    }
    ${note(view, idea)}`
}
