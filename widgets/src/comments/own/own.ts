/** Coming back to a comment with its receipt: what became of it, and what can be done. Fetched when asked for. */
import type {ComposingTerms} from '@saha/i18n/composing/terms'
import type {OwnCommentTerms} from '@saha/i18n/own-comment/terms'
import type {ReasonsTerms} from '@saha/i18n/reasons/terms'
import type {WaitsTerms} from '@saha/i18n/waits/terms'
import {html, nothing} from 'lit/html.js'
import type {Shower} from '../../kit/asides.ts'
import {loadingBox} from '../../kit/notices.ts'
import type {AnyReader} from '../../kit/reader.ts'
import type {Author} from '../writing/author.ts'
import type {Own} from '../writing/slips.ts'
import {appealForm} from './appeal-form.ts'
import {button} from './buttons.ts'
import {editForm} from './edit-form.ts'
import {ownOf, type OwnComment, type Problem, type Step} from './own-comment.ts'
import {written} from './written.ts'

export interface OwnShown {
  author: Author
  slip: Own
  composing: ComposingTerms
}

export interface OwnWords {
  ownComment: OwnCommentTerms
  reasons: ReasonsTerms
  waits: WaitsTerms
}

/** Shows it in one language. */
export function ownIn(words: OwnWords): Shower<OwnShown> {
  const {ownComment: terms} = words
  return (reader, _, {author, slip, composing}) => {
    const own = ownOf(author, slip)
    const {step} = own
    const isDiscreet = author.desk.view.activity.sensitive
    return html`<div
      class="notice own"
      id=${slip.key}
      role="group"
      aria-labelledby="head-of-${slip.key}"
      @keydown=${({key}: KeyboardEvent) => key === 'Escape' && !isDiscreet && own.close()}
    >
      <h3 id="head-of-${slip.key}" aria-level=${author.levelOf(slip)} data-head>${headOf(terms, own)}</h3>
      ${stepShown(words, composing, reader, author, own)}
      ${
        step.is === 'typing' || step.is === 'found' || step.is === 'withdrawn'
          ? html`<div class="buttons">${button(terms.close, () => own.close())}</div>`
          : nothing
      }
    </div>`
  }
}

function headOf(terms: OwnCommentTerms, {step}: OwnComment): string {
  if (step.is === 'typing') return terms.code.title
  return step.is === 'withdrawn' ? terms.withdraw.gone : terms.title
}

function stepShown(
  words: OwnWords,
  composing: ComposingTerms,
  reader: AnyReader,
  author: Author,
  own: OwnComment,
): unknown {
  const {ownComment: terms} = words
  const {step} = own
  switch (step.is) {
    case 'typing':
      return [codeField(terms.code, own, step), own.slip.comment ? nothing : written(terms, author)]
    case 'finding':
      return loadingBox(reader.terms?.common)
    case 'found':
      return foundBox(words, composing, reader, author, own, step)
    case 'editing':
      return editForm(terms, author, own, step)
    case 'appealing':
      return appealForm(terms, own, step)
    case 'sure':
      return html`<p>${terms.withdraw.sure}</p>
        ${problemShown(terms, step.problem)}
        <div class="buttons">
          ${button(step.isSending ? composing.sending : terms.withdraw.yes, () => void own.withdraw(), true)}
          ${button(terms.withdraw.no, () => own.see())}
        </div>`
    case 'withdrawn':
      return html`<p>${terms.withdraw.goneText}</p>`
  }
}

/** Asks for the receipt code. Not a form: frames of other sites may not submit any. */
function codeField(terms: OwnCommentTerms['code'], own: OwnComment, {problem}: Step & {is: 'typing'}) {
  const find = () => void own.find()
  const id = `code-${own.slip.key}`
  return html`<label for=${id}>${terms.label}</label>
    <div class="buttons">
      <input
        id=${id}
        dir="ltr"
        size="26"
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${problem ? `problem-${id}` : nothing}
        aria-invalid=${problem ? 'true' : nothing}
        .value=${own.code}
        @input=${({target}: Event) => (own.code = (target as HTMLInputElement).value)}
        @keydown=${({key}: KeyboardEvent) => key === 'Enter' && find()}
      />
      ${button(terms.open, find, true)}
    </div>
    ${problem ? html`<p class="error" id="problem-${id}" role="alert">${terms[problem]}</p>` : nothing}`
}

function foundBox(
  {ownComment: terms, reasons, waits: words}: OwnWords,
  composing: ComposingTerms,
  reader: AnyReader,
  author: Author,
  own: OwnComment,
  {isSaved}: Step & {is: 'found'},
) {
  const {status, minutes} = own
  if (!status) return nothing
  const {state, hidden, waits, redacted, appeal, canAppeal, name, text} = status
  const canEdit = minutes > 0 && author.desk.view.isOpen
  if (canEdit) author.drawIn(30_000)
  return html`${isSaved ? html`<p><strong>${waits.length > 0 ? terms.edit.savedWaits : terms.edit.saved}</strong></p>` : nothing}
    <p>
      ${
        state === 'hidden' && hidden
          ? reader.say.say(terms.state.hidden, {
              reason: reasons[hidden.reason],
              day: reader.say.day(hidden.day),
            })
          : terms.state[state === 'published' ? 'published' : 'waiting']
      }
    </p>
    ${waits.map((reason) => html`<p>${words[reason]}</p>`)}
    ${
      hidden?.message
        ? html`<p>${terms.message}</p>
            <blockquote class="text" dir="auto">${hidden.message}</blockquote>`
        : nothing
    }
    ${redacted ? html`<p>${terms.redacted}</p>` : nothing}
    ${appeal ? html`<p>${terms.appeal[appeal]}</p>` : nothing}
    <div class="said">
      <p>
        <bdi><strong>${name}</strong></bdi>
      </p>
      <p dir="auto" class="text">${text}</p>
    </div>
    <p>${composing.code}: <code dir="ltr">${own.code}</code></p>
    ${canEdit ? html`<p class="muted">${reader.say.count(composing.minutes, minutes)}</p>` : nothing}
    <div class="buttons">
      ${canEdit ? button(terms.edit.go, () => own.edit()) : nothing}
      ${canAppeal ? button(terms.appeal.go, () => own.askToAppeal(), true) : nothing}
      ${button(terms.withdraw.go, () => own.askToWithdraw())}
    </div>`
}

/** Why something did not happen. */
function problemShown(terms: OwnCommentTerms, problem: Problem | undefined) {
  if (!problem) return nothing
  return html`<p class="error" role="alert">${problem === 'notSent' ? terms.notSent : terms.refused}</p>`
}
