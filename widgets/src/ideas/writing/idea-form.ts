import {html, nothing} from 'lit/html.js'
import {nameField} from '../../contributing/name-field.ts'
import {button} from '../../contributing/button.ts'
import {errorSummary} from '../../kit/error-summary.ts'
import type {Author} from './author.ts'
import {hasParts} from './has-parts.ts'
import {firstFields} from './first-fields.ts'
import {frameOf, problemAt, wordsFor} from './problems.ts'
import {rarerOf} from './rarer.ts'
import type {Form} from './slips.ts'
import {submit} from './attend.ts'
import type {ProposingWords} from './words.ts'

/** The form for an idea, in one column. Not a form element: frames of other sites may not submit any. */
export function ideaForm(words: ProposingWords, author: Author, form: Form) {
  const {proposing: terms, contributing} = words
  const {reader, activity} = author.desk.view
  const {key, problems = [], own, why} = form
  const rarer = rarerOf(author)
  const asideShown = {words, author, form}
  // So that they are here when they are needed, with or without a network.
  if (!own) void rarer.similar.fetch()
  void rarer.sending.fetch()
  return html`<div class="compose proposal" id="form-${key}" role="group" aria-labelledby="title-${key}">
    <h3 id="title-${key}">${own ? terms.changing : terms.title}</h3>
    ${why ? rarer.sending.render({words, author, slip: form}) : nothing}
    ${
      problems.length > 0
        ? errorSummary(
            contributing.problems.title,
            problems.map((problem) => ({
              words: wordsFor(words, author, form, problem),
              field: frameOf(problem, key),
            })),
          )
        : nothing
    }
    ${firstFields(words, author, form, () => (own ? nothing : rarer.similar.render(asideShown, () => nothing)))}
    ${hasParts(author) ? rarer.parts.render(asideShown) : nothing}
    <div class="part">${nameField(contributing, author, key, problemAt(words, author, form, 'name'))}</div>
    <details>
      <summary>${terms.rules.title}</summary>
      <p class="text">${activity.ideas.rules ? reader.words(activity.ideas.rules) : terms.rules.usual}</p>
    </details>
    <p class="muted">${reader.say.say(terms.kept, {day: reader.say.day(activity.consultation.retention)})}</p>
    <input class="unseen" name="website" tabindex="-1" autocomplete="off" aria-hidden="true" />
    ${personalBox(author, form)} ${buttons(words, author, form)}
  </div>`
}

/** What strangers could use, and whether everybody is to read it. */
function personalBox(author: Author, form: Form) {
  const {key, found} = form
  if (!found) return nothing
  const change = () => {
    author.edit(form, {found: undefined})
    void author.focus(`#text-${key}`)
  }
  return author.personal?.box({key, ...found, change, publish: () => void submit(author, form)})
}

function buttons({proposing: terms, contributing}: ProposingWords, author: Author, form: Form) {
  const {isSending, own, found} = form
  const isKept = !own && !author.desk.view.activity.sensitive
  const send = own ? terms.save : terms.send
  return html`<div class="buttons">
    ${
      found
        ? nothing
        : html`<button
            type="button"
            class="primary"
            part="send"
            aria-disabled=${isSending === true}
            @click=${() => submit(author, form)}
          >
            ${isSending ? contributing.sending : send}
          </button>`
    }
    ${button(isKept ? terms.later : contributing.cancel, () => author.close(form))}
  </div>`
}
