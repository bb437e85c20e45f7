/** Coming back to an idea with its receipt: what became of it, and what can be done. Fetched when asked for. */
import type {HandingOverTerms} from '@saha/i18n/handing-over/terms'
import type {OwnIdeaTerms} from '@saha/i18n/own-idea/terms'
import type {WholeIdeaTerms} from '@saha/i18n/whole-idea/terms'
import {html, nothing} from 'lit/html.js'
import {button} from '../../contributing/button.ts'
import {FOOT} from '../../contributing/places.ts'
import {handedOverStyles} from '../../contributing/handed-over.styles.ts'
import {appealForm} from '../../contributing/own/appeal-form.ts'
import {codeField, problemShown, standing, type OwnWords} from '../../contributing/own/own-parts.ts'
import {forgetAll} from '../../contributing/own/forget.ts'
import {written} from '../../contributing/own/written.ts'
import type {Shower} from '../../kit/asides.ts'
import {adopt} from '../../kit/css.ts'
import {loadingBox} from '../../kit/notices.ts'
import type {AnyReader} from '../../kit/reader.ts'
import {languageIn, statusOf, statusShown} from '../draw-card.ts'
import {memoryOf} from '../supporting/memory.ts'
import {stepsList} from '../whole/steps-list.ts'
import {wholeStyles} from '../whole/whole.styles.ts'
import type {Author} from '../writing/author.ts'
import type {Form, Own} from '../writing/slips.ts'
import type {ProposingWords} from '../writing/words.ts'
import {ownOf, type OwnIdea} from './own-idea.ts'

export interface OwnShown {
  words: ProposingWords
  author: Author
  slip: Own
  /** Draws the form in which an idea is changed. */
  drawForm: (form: Form, said: {title: string; send: string}) => unknown
}

interface OwnIdeaWords extends OwnWords {
  handingOver: HandingOverTerms
  ownIdea: OwnIdeaTerms
  wholeIdea: WholeIdeaTerms
}

/** Shows it in one language. */
export function ownIn(words: OwnIdeaWords): Shower<OwnShown> {
  return (reader, _, shown) => {
    const {author, slip} = shown
    adopt(author.desk.view.host.renderRoot, [handedOverStyles, wholeStyles])
    const own = ownOf(author, slip)
    const {step, form} = own
    // The form is one of its own, whatever it changes.
    if (form) return shown.drawForm(form, {title: words.ownIdea.changing, send: words.ownIdea.save})
    const {sensitive} = author.desk.view.activity
    const head = headOf(words.ownIdea, own)
    return html`<div
      class="notice own"
      id=${own.id}
      role="group"
      aria-labelledby="head-of-${own.id}"
      @keydown=${({key}: KeyboardEvent) => key === 'Escape' && !sensitive && own.close()}
    >
      <h3 id="head-of-${own.id}" data-head>${head}</h3>
      ${stepShown(words, shown, reader, own)}
      ${
        step.is === 'typing' || step.is === 'found' || step.is === 'withdrawn'
          ? html`<div class="buttons">${button(words.ownContribution.close, () => own.close())}</div>`
          : nothing
      }
    </div>`
  }
}

function headOf(terms: OwnIdeaTerms, {step}: OwnIdea): string {
  if (step.is === 'typing') return terms.code.title
  return step.is === 'withdrawn' ? terms.withdraw.gone : terms.title
}

function stepShown(words: OwnIdeaWords, shown: OwnShown, reader: AnyReader, own: OwnIdea): unknown {
  const {ownIdea: terms, ownContribution} = words
  const {contributing} = shown.words
  const {step} = own
  switch (step.is) {
    case 'typing':
      return [
        codeField(ownContribution, terms.code.unknown, own, step.problem),
        own.slip.place === FOOT ? writtenHere(words, shown.author) : nothing,
      ]
    case 'finding':
    case 'editing':
      return loadingBox(reader.terms?.common)
    case 'found':
      return foundBox(words, shown, reader, own, step.isSaved === true)
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

const writtenHere = ({ownContribution}: OwnIdeaWords, author: Author) => {
  const {memory, view} = author.desk
  const own = Object.entries(memory.own).map(([receipt, {idea}]) => ({
    text: idea === undefined ? undefined : view.find(idea)?.title,
    receipt,
    open: () => author.open(FOOT, {receipt}),
  }))
  return written(ownContribution, author, own, () => {
    forgetAll(author)
    // Supports are remembered beside one's own ideas.
    const supports = memoryOf(view)
    supports.memory = supports.recall()
  })
}

function foundBox(
  words: OwnIdeaWords,
  {author}: OwnShown,
  reader: AnyReader,
  own: OwnIdea,
  isSaved: boolean,
) {
  const {ownIdea: terms, ownContribution} = words
  const {status, canEdit, fresh} = own
  const {view} = author.desk
  const {say} = reader
  if (!status) return nothing
  const {idea, title, text, waits, canAppeal, state} = status
  return html`${isSaved ? html`<p role="status"><b>${waits.length > 0 ? terms.savedWaits : terms.saved}</b></p>` : nothing}
    ${fresh > 0 ? html`<p><b>${say.count(terms.news, fresh)}</b></p>` : nothing}
    ${standing(words, reader, status)} ${state === 'published' ? doneWith(words, author, own) : nothing}
    <div class="said">
      ${idea ? html`<p><a href=${view.linkTo(idea)}>${say.say(terms.number, {number: idea})}</a></p>` : nothing}
      <p dir="auto" lang=${languageIn(view, title ?? '')}><strong>${title}</strong></p>
      <p dir="auto" lang=${languageIn(view, text ?? '')} class="text">${text}</p>
    </div>
    <p>${words.handingOver.code}: <code dir="ltr">${own.code}</code></p>
    ${canEdit ? html`<p class="muted">${terms.untilBuiltOn}</p>` : nothing}
    <div class="buttons">
      ${canEdit ? button(terms.change, () => own.edit()) : nothing}
      ${canAppeal ? button(ownContribution.appeal.go, () => own.askToAppeal(), true) : nothing}
      ${button(terms.withdraw.go, () => own.askToWithdraw())}
    </div>`
}

/** What the municipality has done with it so far: following it needs no e-mail address. */
function doneWith({ownIdea: terms, wholeIdea}: OwnIdeaWords, author: Author, {status, fresh}: OwnIdea) {
  if (!status) return nothing
  const {view} = author.desk
  const {reader} = view
  const now = statusOf(view, status.status)
  const {duplicateOf} = status
  return html`<p>${statusShown(view, status)}${' '}${now ? reader.words(now.meaning) : nothing}</p>
    ${
      status.steps.length > 0
        ? stepsList(wholeIdea, view, status.steps, fresh, terms.fresh)
        : html`<p class="muted">${terms.noSteps}</p>`
    }
    ${
      duplicateOf
        ? html`<p>
            ${wholeIdea.duplicateOf}:
            <a href=${view.linkTo(duplicateOf.idea)}><bdi>${duplicateOf.title}</bdi></a>
          </p>`
        : nothing
    }
    <p class="muted">
      ${reader.say.count(view.terms.ideas.supports, status.supports)} ·
      ${reader.say.count(view.terms.ideas.comments, status.comments)}
    </p>`
}
