import type {Comment} from '@saha/contract'
import {languageByScript} from '@saha/i18n'
import {linkedWords} from '../linked-words.ts'
import {html, type Markup} from '../markup.ts'
import {attached} from './attached.ts'
import type {Drawing} from './drawing.ts'
import type {Branch} from './nested.ts'

/** Comments with their answers in lists within lists. */
export function commentList(drawing: Drawing, branches: readonly Branch[]): Markup | '' {
  if (branches.length === 0) return ''
  return html`<ol role="list">
    ${branches.map(
      ({comment, below}) =>
        html`<li>
          ${article(drawing, comment)} ${commentList(drawing, below)} ${moreAnswers(drawing, comment)}
        </li>`,
    )}
  </ol>`
}

/** Where a comment stands on its own page. */
export function fragmentOf({id}: Pick<Comment, 'id'>): string {
  return `saha-comment-${id}`
}

function article(drawing: Drawing, comment: Comment): Markup {
  const {gone, official} = comment
  const name = fragmentOf(comment)
  return html`<article id="${name}" class="${official ? 'official' : ''}" aria-labelledby="head-${name}">
    ${
      gone
        ? html`<p class="stone" id="head-${name}">${stone(drawing, gone)}</p>`
        : [head(drawing, comment), said(drawing, comment)]
    }
    ${gone ? '' : [attached(drawing, comment), votes(drawing, comment), act(drawing, comment)]}
  </article>`
}

function said({reader, languages}: Drawing, {text = ''}: Comment): Markup {
  const language = languageByScript(text, reader.spoken, languages)
  const words = linkedWords(text)
  return language
    ? html`<div class="said" lang="${language}">${words}</div>`
    : html`<div class="said">${words}</div>`
}

function stone({reader: {terms, say}}: Drawing, gone: NonNullable<Comment['gone']>): string {
  if (gone.is !== 'hidden') return terms.gone[gone.is]
  return say.say(terms.gone.hidden, {reason: terms.reasons[gone.reason], day: say.day(gone.day)})
}

function head({reader, linkTo}: Drawing, comment: Comment): Markup {
  const {id, official, side, hour, pinned, edited, redacted, inReplyTo, name = ''} = comment
  const {comments: terms} = reader.terms
  const facts = [pinned && terms.pinned, edited && terms.edited, redacted && terms.redacted]
  const words = official ? reader.words(official) : html`<bdi>${name}</bdi>`
  return html`<header>
      ${headingFor(comment, words)} ${official ? html`<b class="mark">${terms.official}</b>` : ''}
      ${side ? html`<b class="side" data-side="${side}">${terms.sides[side]}</b>` : ''}
      <small>
        <a href="${linkTo({comment: id}, fragmentOf(comment))}"
          ><time datetime="${hour}">${reader.say.day(hour.slice(0, 10))}</time></a
        >
        ${facts.map((fact) => (fact ? html`<span>${fact}</span>` : ''))}
      </small>
    </header>
    ${inReplyTo ? html`<p class="answers-to">${reader.say.say(terms.inReplyTo, {name: inReplyTo})}</p>` : ''}`
}

/** A heading as deep as the comment stands: those of the first level stand below the head of the list. */
function headingFor(comment: Comment, words: Markup): Markup {
  const name = `head-${fragmentOf(comment)}`
  switch (comment.depth) {
    case 0:
      return html`<h3 id="${name}">${words}</h3>`
    case 1:
      return html`<h4 id="${name}">${words}</h4>`
    case 2:
      return html`<h5 id="${name}">${words}</h5>`
    default:
      return html`<h6 id="${name}">${words}</h6>`
  }
}

function votes({reader, settings}: Drawing, {supports, objections}: Comment): Markup | '' {
  const {support, object} = reader.terms.comments
  const shown = [
    settings.votes !== 'none' && supports > 0 && ([support, supports] as const),
    settings.votes === 'both' && objections > 0 && ([object, objections] as const),
  ].filter((vote) => vote !== false)
  if (shown.length === 0) return ''
  return html`<p class="votes">
    ${shown.map(([words, count]) => html`<span>${words} <b>${reader.say.number(count)}</b></span>`)}
  </p>`
}

function act({reader, formFor}: Drawing, {id}: Comment): Markup | '' {
  return formFor ? html`<p><a href="${formFor(id)}">${reader.terms.forms.act.comment}</a></p>` : ''
}

function moreAnswers({reader, linkTo}: Drawing, {id, more}: Comment): Markup | '' {
  if (!more) return ''
  const words = reader.say.count(reader.terms.comments.moreReplies, more)
  return html`<p><a href="${linkTo({under: id})}">${words}</a></p>`
}
