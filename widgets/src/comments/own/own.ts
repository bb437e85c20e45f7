/** Coming back to a comment with its receipt: what became of it, and what can be done. Fetched when asked for. */
import type {OwnCommentTerms} from '@saha/i18n/own-comment/terms'
import {html, nothing} from 'lit/html.js'
import {languageIn} from '../draw-comment.ts'
import {drawIn} from '../../contributing/afterwards.ts'
import {button} from '../../contributing/button.ts'
import {appealForm} from '../../contributing/own/appeal-form.ts'
import {forgetAll} from '../../contributing/own/forget.ts'
import {codeField, problemShown, standing} from '../../contributing/own/own-parts.ts'
import {written} from '../../contributing/own/written.ts'
import type {Shower} from '../../kit/asides.ts'
import {loadingBox} from '../../kit/notices.ts'
import type {AnyReader} from '../../kit/reader.ts'
import type {Author} from '../writing/author.ts'
import type {Own} from '../writing/slips.ts'
import type {ComposingWords} from '../writing/words.ts'
import {editForm} from './edit-form.ts'
import {ownOf, type OwnComment} from './own-comment.ts'
import type {OwnCommentWords} from './words.ts'

export interface OwnShown extends ComposingWords {
  author: Author
  slip: Own
}

/** Shows it in one language. */
export function ownIn(words: OwnCommentWords): Shower<OwnShown> {
  return (reader, _, shown) => {
    const {author, slip} = shown
    const own = ownOf(author, slip)
    const {step} = own
    const head = headOf(words.ownComment, own)
    const isDiscreet = author.desk.view.activity.sensitive
    return html`<div
      class="notice own"
      id=${slip.key}
      role="group"
      aria-labelledby="head-of-${slip.key}"
      @keydown=${({key}: KeyboardEvent) => key === 'Escape' && !isDiscreet && own.close()}
    >
      <h3 id="head-of-${slip.key}" aria-level=${author.levelOf(slip)} data-head>${head}</h3>
      ${stepShown(words, shown, reader, own)}
      ${
        step.is === 'typing' || step.is === 'found' || step.is === 'withdrawn'
          ? html`<div class="buttons">${button(words.ownContribution.close, () => own.close())}</div>`
          : nothing
      }
    </div>`
  }
}

function headOf(terms: OwnCommentTerms, {step}: OwnComment): string {
  if (step.is === 'typing') return terms.code.title
  return step.is === 'withdrawn' ? terms.withdraw.gone : terms.title
}

function stepShown(words: OwnCommentWords, shown: OwnShown, reader: AnyReader, own: OwnComment): unknown {
  const {ownComment: terms, ownContribution} = words
  const {author, contributing} = shown
  const {step} = own
  switch (step.is) {
    case 'typing':
      return [
        codeField(ownContribution, terms.code.unknown, own, step.problem),
        own.slip.comment ? nothing : writtenHere(words, author),
      ]
    case 'finding':
      return loadingBox(reader.terms?.common)
    case 'found':
      return foundBox(words, shown, reader, own, step.isSaved === true)
    case 'editing':
      return editForm(words, author, own, step)
    case 'appealing':
      return appealForm(ownContribution, contributing, own, step)
    case 'sure':
      return html`<p>${terms.withdraw.sure}</p>
        ${problemShown(ownContribution, step.problem)}
        <div class="buttons">
          ${button(step.isSending ? contributing.sending : terms.withdraw.yes, () => void own.withdraw(), true)}
          ${button(terms.withdraw.no, () => own.see())}
        </div>`
    case 'withdrawn':
      return html`<p>${terms.withdraw.goneText}</p>`
  }
}

const writtenHere = ({ownContribution}: OwnCommentWords, author: Author) =>
  written(
    ownContribution,
    author,
    Object.entries(author.desk.memory.own).map(([comment, receipt]) => ({
      text: author.desk.view.find(comment)?.text,
      receipt,
      open: () => author.open(comment, {receipt}),
    })),
    () => forgetAll(author),
  )

function foundBox(
  words: OwnCommentWords,
  {author, composing, handingOver}: OwnShown,
  reader: AnyReader,
  own: OwnComment,
  isSaved: boolean,
) {
  const {ownComment: terms, ownContribution} = words
  const {status, minutes} = own
  if (!status) return nothing
  const {waits, canAppeal, name, text} = status
  const canEdit = minutes > 0 && author.desk.view.isOpen
  if (canEdit) drawIn(author, 30_000)
  return html`${isSaved ? html`<p><strong>${waits.length > 0 ? terms.edit.savedWaits : terms.edit.saved}</strong></p>` : nothing}
    ${standing(words, reader, status)}
    <div class="said">
      <p>
        <bdi><strong>${name}</strong></bdi>
      </p>
      <p dir="auto" lang=${languageIn(author.desk.view.reader, text ?? '')} class="text">${text}</p>
    </div>
    <p>${handingOver.code}: <code dir="ltr">${own.code}</code></p>
    ${canEdit ? html`<p class="muted">${reader.say.count(composing.minutes, minutes)}</p>` : nothing}
    <div class="buttons">
      ${canEdit ? button(terms.edit.go, () => own.edit()) : nothing}
      ${canAppeal ? button(ownContribution.appeal.go, () => own.askToAppeal(), true) : nothing}
      ${button(terms.withdraw.go, () => own.askToWithdraw())}
    </div>`
}
