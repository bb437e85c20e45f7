import type {Comment} from '@saha/contract'
import {html, nothing} from 'lit/html.js'
import {linkedWords} from '../kit/linked-words.ts'
import {addressOf, headId, type Further, type Reading} from './reading.ts'
import {languageByScript} from '@saha/i18n/language-by-script'
import type {Branch} from './tree.ts'
import {when} from './when.ts'

/** Characters beyond which a comment opens on request. */
const LONG = 1_200

/** Lines beyond which it does. */
const MANY_LINES = 15

/** A comment with its answers. */
export function branchItem(reading: Reading, {comment, below}: Branch): unknown {
  return html`<li>
    ${article(reading, comment)} ${reading.writing?.below(reading, comment)}
    ${
      below.length > 0
        ? html`<ol>
            ${below.map((branch) => branchItem(reading, branch))}
          </ol>`
        : nothing
    }
    ${comment.more ? moreAnswers(reading, comment, comment.more) : nothing}
  </li>`
}

export function article(reading: Reading, comment: Comment) {
  const {id, gone, official} = comment
  return html`<article
    id=${id}
    tabindex="-1"
    aria-labelledby=${headId(comment)}
    class="${official ? 'official' : ''} ${id === reading.target ? 'target' : ''}"
  >
    ${
      gone
        ? html`<p class="muted" id=${headId(comment)}>
            ${reading.beyond({is: 'stone', comment}, () => '…')}
          </p>`
        : [head(reading, comment), body(reading, comment), actions(reading, comment)]
    }
  </article>`
}

function head(reading: Reading, comment: Comment) {
  const {
    reader,
    now,
    terms: {comments: terms},
  } = reading
  const {official, depth, hour, inReplyTo, side, name, edited, redacted, pinned} = comment
  return html`<header>
      <h3 id=${headId(comment)} aria-level=${3 + depth}>
        ${official ? reader.words(official) : html`<bdi>${name}</bdi>`}
      </h3>
      ${official ? html`<b class="mark">${terms.official}</b>` : nothing}
      ${side ? html`<b class="side" data-side=${side}>${terms.sides[side]}</b>` : nothing}
      ${reading.writing?.mark(reading, comment)}
      <small
        >${[
          html`<time datetime=${hour}>${when(reader.say.locale, hour, now)}</time>`,
          pinned && terms.pinned,
          edited && terms.edited,
          redacted && terms.redacted,
        ].map((fact) => (fact ? html`<span>${fact}</span>` : nothing))}</small
      >
    </header>
    ${inReplyTo ? html`<p><small>${reader.say.say(terms.inReplyTo, {name: inReplyTo})}</small></p>` : nothing}`
}

/** Finding links takes time, and a text stays as it is. */
const drawn = new WeakMap<Comment, unknown>()

function body(reading: Reading, comment: Comment) {
  const {reader, opened, host, terms} = reading
  const {id, text = '', photo, place} = comment
  if (!drawn.has(comment)) drawn.set(comment, linkedWords(text))
  const isLong = text.length > LONG || text.split('\n', MANY_LINES + 1).length > MANY_LINES
  const isCut = isLong && !opened.has(id)
  const open = () => {
    opened.add(id)
    host.requestUpdate()
  }
  return html`<div
      class="said ${isCut ? 'cut' : ''}"
      lang=${languageByScript(text, reader.spoken, reader.fallbacks) ?? nothing}
      @focusin=${isCut ? open : nothing}
    >
      ${drawn.get(comment)}
    </div>
    ${isCut ? html`<button type="button" class="link" @click=${open}>${terms.comments.readAll}</button>` : nothing}
    ${photo || place ? reading.beyond({is: 'attached', comment}, () => nothing) : nothing}`
}

function actions(reading: Reading, comment: Comment) {
  const {
    activity: {comments: settings},
    isOpen,
    terms: {comments: terms},
    writing,
  } = reading
  const own = writing?.voteOn(reading, comment)
  const vote = (words: string, count: number, value: 1 | -1) => {
    const shown = count > 0 ? html`<b>${reading.reader.say.number(count)}</b>` : nothing
    return isOpen
      ? html`<button
          type="button"
          aria-pressed=${own === value}
          @click=${() => reading.wish({is: 'vote', comment, value})}
        >
          ${words}${shown}
        </button>`
      : count > 0
        ? html`<span>${words}${shown}</span>`
        : nothing
  }
  return html`<div class="actions" role="group" aria-labelledby=${headId(comment)}>
    ${settings.votes === 'none' ? nothing : vote(terms.support, comment.supports, 1)}
    ${settings.votes === 'both' ? vote(terms.object, comment.objections, -1) : nothing}
    ${
      isOpen && !settings.guestbook
        ? html`<button type="button" @click=${() => reading.wish({is: 'reply', comment})}>
            ${terms.reply}
          </button>`
        : nothing
    }
    <a href=${addressOf(comment.id)} @click=${reading.follow}>${terms.link}</a>
    ${writing?.actions(reading, comment)}
  </div>`
}

function moreAnswers(reading: Reading, comment: Comment, left: number) {
  const {thread, reader, terms} = reading
  const words = reader.say.count(terms.comments.moreReplies, left)
  return moreButton(reading, comment.id, words, ({moreBelow}) => moreBelow(thread, comment))
}

/** Asks for more, and leads to the first that comes. */
export function moreButton(
  reading: Reading,
  what: string,
  words: string,
  more: (further: Further) => Promise<string | undefined>,
) {
  const {thread, further} = reading
  return html`<button
      type="button"
      class="more"
      aria-disabled=${thread.asked.get(what) === 'asking'}
      @click=${() => further(what, more)}
    >
      ${words}
    </button>
    <p role="status">${unreached(reading, what)}</p>`
}

/** Said where it was asked for, when something does not arrive. */
export const unreached = ({thread, terms}: Reading, what: string) =>
  thread.asked.get(what) === 'failed' ? terms.common.unreachable.text : nothing
