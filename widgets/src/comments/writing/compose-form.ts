import type {Side} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import type {ComposingTerms} from '@saha/i18n/composing/terms'
import {html, nothing} from 'lit/html.js'
import {nameField} from '../../contributing/name-field.ts'
import {check} from '../../contributing/personal/check.ts'
import {gateAt} from '../../invitation/gate-at.ts'
import {errorSummary} from '../../kit/error-summary.ts'
import {nameOf} from '../draw-comment.ts'
import type {Author} from './author.ts'
import {send} from './post.ts'
import type {Form, FormProblem} from './slips.ts'
import type {ComposingWords} from './words.ts'

/** Characters left from which on their number is told. */
const NEAR = 200

const sides: readonly Side[] = ['for', 'neutral', 'against']

/** Where each problem is mended: id of the field's frame. */
const fields: Readonly<Record<FormProblem, string>> = {
  text: 'text',
  unseen: 'text',
  long: 'text',
  side: 'side',
  photo: 'photo',
  name: 'name',
}

/** Parts of a form that are fetched when they are needed. */
export interface FormParts {
  refusal: () => unknown
  additions: () => unknown
}

/** The form for a comment, or for an answer to one. Not a form element: frames of other sites may not submit any. */
export function composeForm(
  words: ComposingWords,
  author: Author,
  form: Form,
  {refusal, additions}: FormParts,
) {
  const {composing: terms, contributing, handingOver} = words
  const {view} = author.desk
  const {reader, activity} = view
  const {key, parent, problems = [], isSending} = form
  const above = parent ? view.find(parent) : undefined
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.stopPropagation()
    author.close(form)
  }
  const change = () => {
    author.edit(form, {found: undefined})
    void author.focus(`#text-${key}`)
  }
  return html`<div
    class="compose"
    id="form-${key}"
    role="group"
    aria-labelledby="title-${key}"
    @keydown=${activity.sensitive ? nothing : leave}
  >
    <h3 id="title-${key}" aria-level=${author.levelOf(form)}>
      ${parent ? reader.say.say(terms.reply, {name: above ? nameOf(view, above) : ''}) : terms.title}
    </h3>
    ${form.why ? refusal() : nothing}
    ${
      activity.level === 'invitation'
        ? gateAt({
            view,
            place: key,
            level: author.levelOf(form) + 1,
            admitted: () => void author.focus(`#text-${key}`),
          })
        : nothing
    }
    ${
      problems.length > 0
        ? errorSummary(
            handingOver.problems.title,
            problems.map((problem) => ({
              words: wordsFor(words, problem),
              field: `${fields[problem]}-frame-${key}`,
            })),
          )
        : nothing
    }
    ${textField(words, author, form)}
    ${activity.comments.sides && !parent ? sideField(words, author, form) : nothing}
    ${addButtons(terms, author, form)} ${form.isPlacing || form.isPicturing ? additions() : nothing}
    ${nameField(handingOver, author, key, problemAt(words, form, 'name'))}
    <details>
      <summary>${terms.rules.title}</summary>
      <p class="text">
        ${activity.comments.rules ? reader.words(activity.comments.rules) : terms.rules.usual}
      </p>
    </details>
    <p class="muted">${reader.say.say(terms.kept, {day: reader.say.day(activity.consultation.retention)})}</p>
    <input class="unseen" name="website" tabindex="-1" autocomplete="off" aria-hidden="true" />
    ${form.found?.length ? author.personal?.box({key, text: form.text, pieces: form.found, change, publish: () => void send(author, form)}) : nothing}
    <div class="buttons">
      ${
        form.found?.length
          ? nothing
          : html`<button
              type="button"
              class="primary"
              part="send"
              aria-disabled=${isSending === true}
              @click=${() => send(author, form)}
            >
              ${isSending ? contributing.sending : terms.send}
            </button>`
      }
      <button type="button" @click=${() => author.close(form)}>${contributing.cancel}</button>
    </div>
  </div>`
}

function addButtons(terms: ComposingTerms, author: Author, form: Form) {
  const {places, photos} = author.desk.view.activity.comments
  const add = (words: string, changes: Partial<Form>, field: string) =>
    html`<button
      type="button"
      @click=${() => {
        author.edit(form, changes)
        void author.focus(`#${field}-frame-${form.key}`)
      }}
    >
      ${words}
    </button>`
  const isPlaceOffered = places && !form.isPlacing
  const isPhotoOffered = photos && !form.isPicturing
  if (!isPlaceOffered && !isPhotoOffered) return nothing
  return html`<div class="buttons">
    ${isPlaceOffered ? add(terms.place, {isPlacing: true}, 'place') : nothing}
    ${isPhotoOffered ? add(terms.photo, {isPicturing: true}, 'photo') : nothing}
  </div>`
}

function textField(words: ComposingWords, author: Author, form: Form) {
  const {reader} = author.desk.view
  const {key, text, problems = []} = form
  const left = limits.commentText - text.length
  const isWrong = left < 0 || problems.some((problem) => fields[problem] === 'text')
  const type = ({target}: Event) => {
    const {value} = target as HTMLTextAreaElement
    author.edit(form, {text: value, found: undefined})
    void check(author, value)
  }
  return html`<div id="text-frame-${key}">
    <label for="text-${key}">${words.composing.text}</label>
    <textarea
      id="text-${key}"
      rows="5"
      dir=${text ? 'auto' : reader.direction}
      aria-describedby="text-problem-${key} count-${key}"
      aria-invalid=${isWrong ? 'true' : nothing}
      .value=${text}
      @input=${type}
    ></textarea>
    ${problemAt(words, form, 'text')}
    <p class=${left < 0 ? 'error' : 'muted'} id="count-${key}">
      ${
        left < 0
          ? reader.say.count(words.handingOver.over, -left)
          : left <= NEAR
            ? reader.say.count(words.handingOver.left, left)
            : nothing
      }
    </p>
  </div>`
}

function sideField(words: ComposingWords, author: Author, form: Form) {
  const {sides: names} = author.desk.view.terms.comments
  return html`<fieldset id="side-frame-${form.key}" aria-describedby="side-problem-${form.key}">
    <legend>${words.composing.side}</legend>
    <div class="choices">
      ${sides.map(
        (side) =>
          html`<label class="choice">
            <input
              type="radio"
              name="side-${form.key}"
              .checked=${form.side === side}
              @change=${() => author.edit(form, {side})}
            />
            <span>${names[side]}</span>
          </label>`,
      )}
    </div>
    ${problemAt(words, form, 'side')}
  </fieldset>`
}

/** What is wrong with a field, at the field. */
function problemAt(words: ComposingWords, {key, problems = []}: Form, field: string) {
  const problem = problems.find((one) => fields[one] === field)
  return problem
    ? html`<p class="error" id="${field}-problem-${key}">${wordsFor(words, problem)}</p>`
    : nothing
}

const wordsFor = ({composing, handingOver}: ComposingWords, problem: FormProblem): string =>
  problem === 'name' || problem === 'photo' ? handingOver.problems[problem] : composing.problems[problem]
