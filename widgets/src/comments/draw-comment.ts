import type {Comment} from '@saha/contract'
import {html, nothing} from 'lit/html.js'
import {linkedWords} from '../kit/linked-words.ts'
import {addressOf, headId, type Further, type Reading} from './reading.ts'
import {languageByScript} from '@saha/i18n/language-by-script'
import type {Branch} from './tree.ts'
import type {ThreadView} from './view.ts'
import {when} from '../kit/when.ts'

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
        ? html`<ol role="list">
            ${below.map((branch) => branchItem(reading, branch))}
          </ol>`
        : nothing
    }
    ${comment.more ? moreAnswers(reading, comment, comment.more) : nothing}
  </li>`
}

/** A comment, or what is left of one. */
export function article(reading: Reading, comment: Comment) {
  return comment.gone ? stone(reading, comment) : wholeArticle(reading, comment)
}

const stone = (reading: Reading, comment: Comment) =>
  html`<article id=${comment.id} tabindex="-1" class=${classOf(reading, comment)}>
    <p class="muted">${reading.stone(comment)}</p>
  </article>`

const classOf = ({target}: Reading, {id, official}: Comment) =>
  `${official ? 'official' : ''} ${id === target ? 'target' : ''}`

/** One template for all of it: a page holds fifty of them, and a phone is slow. */
function wholeArticle(reading: Reading, comment: Comment) {
  const {
    reader,
    now,
    opened,
    isOpen,
    writing,
    activity: {
      comments: {votes, opinions, guestbook},
    },
    terms: {comments: terms},
  } = reading
  const {id, official, depth, hour, inReplyTo, side, name, text = '', photo, place} = comment
  const facts = [
    comment.pinned && terms.pinned,
    comment.edited && terms.edited,
    comment.redacted && terms.redacted,
  ].filter(Boolean)
  const isLong = text.length > LONG || text.split('\n', MANY_LINES + 1).length > MANY_LINES
  const isCut = isLong && !opened.has(id)
  const head = headId(comment)
  // Whoever goes from button to button hears whose comment each is about.
  const author = `: ${nameOf(reading, comment)}`
  return html`<article id=${id} tabindex="-1" aria-labelledby=${head} class=${classOf(reading, comment)}>
    <header>
      <h3 id=${head} aria-level=${3 + depth}><bdi>${official ? reader.words(official) : name}</bdi></h3>
      ${official ? html`<b class="mark">${terms.official}</b>` : nothing}
      ${side ? html`<b class="side" data-side=${side}>${terms.sides[side]}</b>` : nothing}
      ${writing?.mark(reading, comment)}
      <small
        ><time datetime=${hour}>${when(reader.say, hour, now)}</time>${facts.map(
          (fact) => html`<span>${fact}</span>`,
        )}</small
      >
    </header>
    ${inReplyTo ? html`<p><small>${reader.say.say(terms.inReplyTo, {name: inReplyTo})}</small></p>` : nothing}
    <div class=${isCut ? 'said cut' : 'said'} lang=${languageIn(reader, text)}>${paragraphsOf(comment)}</div>
    ${isCut ? html`<button type="button" class="link" data-do="open">${terms.readAll}</button>` : nothing}
    ${photo || place || opinions ? reading.beyond({is: 'attached', comment}, () => nothing) : nothing}
    <div class="actions">
      ${votes === 'none' ? nothing : vote(reading, comment, 1, author)}
      ${votes === 'both' ? vote(reading, comment, -1, author) : nothing}
      ${isOpen && !guestbook ? html`<button type="button" data-do="reply" aria-label=${terms.reply + author}>${terms.reply}</button>` : nothing}
      <a href=${addressOf(id)} data-do="link" aria-label=${terms.link + author}>${terms.link}</a>
      ${writing?.actions(reading, comment, author)}
    </div>
  </article>`
}

/** Finding links takes time, and a text stays as it is. */
const drawn = new WeakMap<Comment, unknown>()

function paragraphsOf(comment: Comment): unknown {
  if (!drawn.has(comment)) drawn.set(comment, linkedWords(comment.text ?? ''))
  return drawn.get(comment)
}

/** So that it is read aloud by a voice that knows it. */
export const languageIn = ({spoken, fallbacks}: ThreadView['reader'], text: string) =>
  languageByScript(text, spoken, fallbacks) ?? nothing

/** Who wrote a comment, in plain words. */
export const nameOf = ({reader}: ThreadView, {official, name = ''}: Comment): string =>
  official ? reader.plain(official) : name

function vote(reading: Reading, comment: Comment, value: 1 | -1, author: string) {
  const {reader, isOpen, writing, terms} = reading
  const words = value > 0 ? terms.comments.support : terms.comments.object
  const count = value > 0 ? comment.supports : comment.objections
  const number = count > 0 ? ` ${reader.say.number(count)}` : ''
  const shown = number && html`<b>${number}</b>`
  if (isOpen) {
    const isPressed = writing?.voteOn(reading, comment) === value
    return html`<button
      type="button"
      aria-pressed=${isPressed}
      aria-label=${words + number + author}
      data-do=${value}
    >
      ${words}${shown}
    </button>`
  }
  return count > 0 ? html`<span>${words}${shown}</span>` : nothing
}

/** What was pressed in a comment: one listener for all of them. */
export function pressIn(reading: Reading, target: EventTarget | null): void {
  const pressed = (target as Element).closest<HTMLElement>('[data-do]')
  const comment = reading.find(pressed?.closest('article')?.id ?? '')
  if (!pressed || !comment) return
  const {do: what = ''} = pressed.dataset
  if (what === 'link') reading.follow()
  else if (what === 'reply') reading.wish({is: 'reply', comment})
  else if (what === 'open') {
    reading.opened.add(comment.id)
    reading.host.requestUpdate()
  } else reading.wish({is: 'vote', comment, value: what === '1' ? 1 : -1})
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
