/** One idea, whole: in the place of the list, with what was done with it and what people say of it. */
import type {Idea} from '@saha/contract'
import type {ReasonsTerms} from '@saha/i18n/reasons/terms'
import type {WholeIdeaTerms} from '@saha/i18n/whole-idea/terms'
import {html, nothing} from 'lit/html.js'
import type {Shower} from '../../kit/asides.ts'
import {adopt} from '../../kit/css.ts'
import {linkedWords} from '../../kit/linked-words.ts'
import {loadingBox, unreachableBox} from '../../kit/notices.ts'
import {when} from '../../kit/when.ts'
import {languageIn, numberOf, photoAt, supportShown} from '../draw-card.ts'
import type {Reading} from '../reading.ts'
import {aboutIdea} from './about-idea.ts'
import {actionsShown} from './actions.ts'
import {duplicatesShown, stepsShown} from './steps.ts'
import {showThread} from './thread.ts'
import {wholeStyles} from './whole.styles.ts'
import {askAgain, wholeOf} from './wholes.ts'

export interface WholeShown {
  reading: Reading
  idea: number
}

/** Shows it in one language. */
export const wholeIn =
  (terms: WholeIdeaTerms, reasons: ReasonsTerms): Shower<WholeShown> =>
  (_, __, {reading, idea}) => {
    const {host, collection} = reading
    adopt(host.renderRoot, [wholeStyles])
    const whole = wholeOf(collection, idea)
    return whole === 'asking'
      ? loadingBox(reading.terms.common)
      : whole === 'failed'
        ? unreachableBox(reading.terms.common, () => askAgain(collection, idea))
        : whole === 'unknown'
          ? html`<div class="notice">
              <h2 id="whole-${idea}" tabindex="-1">${terms.unknown.title}</h2>
              <p>${terms.unknown.text}</p>
            </div>`
          : shown(terms, reasons, reading, whole)
  }

function shown(terms: WholeIdeaTerms, reasons: ReasonsTerms, reading: Reading, whole: Idea): unknown {
  const {idea, gone} = whole
  const {say} = reading.reader
  if (gone)
    return html`<article class="notice" aria-labelledby="whole-${idea}">
        <h2 id="whole-${idea}" tabindex="-1">${numberOf(reading, idea)}</h2>
        <p>
          ${
            gone.is === 'hidden'
              ? say.say(terms.gone.hidden, {reason: reasons[gone.reason], day: say.day(gone.day)})
              : terms.gone[gone.is]
          }
        </p>
      </article>
      ${duplicatesShown(terms, reading, whole)}`
  return [article(terms, reading, whole), showThread(terms, reading, whole)]
}

function article(terms: WholeIdeaTerms, reading: Reading, whole: Idea) {
  const {reader, writing, supporting, collection, server} = reading
  const {say} = reader
  const {idea, hour, title = '', text = '', name = '', photos} = whole
  // Counts change while it is open.
  const card = collection.find(idea)
  const facts = [whole.edited && terms.edited, whole.redacted && terms.redacted].filter(Boolean)
  return html`<article class="whole" aria-labelledby="whole-${idea}" id="open-${idea}">
    <div class="buttons">
      <small>${numberOf(reading, idea)}</small>
      <small>${say.say(terms.by, {name})}</small>
      <small><time datetime=${hour}>${when(say, hour, Date.now())}</time></small>
      ${facts.map((fact) => html`<small>${fact}</small>`)} ${writing?.mark(reading, idea)}
    </div>
    <h2 id="whole-${idea}" tabindex="-1" dir="auto" lang=${languageIn(reading, title)}>${title}</h2>
    <div class="said" lang=${languageIn(reading, text)}>${linkedWords(text)}</div>
    ${
      photos.length > 0
        ? html`<ul role="list" class="photos">
            ${photos.map(
              ({photo, alt}, at) =>
                html`<li lang=${languageIn(reading, alt ?? '')}>
                  <img
                    loading="lazy"
                    width="4"
                    height="3"
                    src=${photoAt(server, photo)}
                    alt=${alt || say.say(terms.photo, {number: at + 1})}
                  />
                  ${alt ? html`<small dir="auto" aria-hidden="true">${alt}</small>` : nothing}
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${aboutIdea(terms, reading, whole)}
    <div class="buttons actions">${card ? supportShown(reading, card) : nothing}</div>
    ${supporting?.note(reading, idea)} ${stepsShown(terms, reading, whole)}
    ${duplicatesShown(terms, reading, whole)} ${actionsShown(terms, reading, whole)}
  </article>`
}
