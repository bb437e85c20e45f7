import {html, nothing} from 'lit/html.js'
import {button} from '../../contributing/button.ts'
import {submit} from './attend.ts'
import type {Author} from './author.ts'
import {isEmpty} from './drafts.ts'
import {firstFields} from './first-fields.ts'
import type {BesideForm, FormShown} from './form-shown.ts'
import {hasParts} from './has-parts.ts'
import {rarerOf} from './rarer.ts'
import type {Form} from './slips.ts'
import type {ProposingWords} from './words.ts'

/**
 * The form for an idea, in one column. Not a form element: frames of other sites may not submit any.
 *
 * @param said above it and on its button, where an idea is changed.
 */
export function ideaForm(
  words: ProposingWords,
  author: Author,
  form: Form,
  said: {title: string; send: string} = words.proposing,
) {
  const {proposing: terms, contributing} = words
  const {host, reader, activity} = author.desk.view
  const {key, problems = [], own, why, found, isSending} = form
  const {rules} = activity.ideas
  const rarer = rarerOf(author)
  const beside = (of: BesideForm) => {
    if (of.is === 'problem' && !problems.some((problem) => 'at' in problem && problem.at === of.at))
      return nothing
    const isSmall = of.is !== 'head' && of.is !== 'rules'
    return rarer.sending.render({...shown, of}, isSmall ? () => nothing : undefined)
  }
  const shown: FormShown = {words, author, form, beside, submit: () => void submit(author, form)}
  return html`<div class="compose proposal" id="form-${key}" role="group" aria-labelledby="title-${key}">
    <h3 id="title-${key}">${said.title}</h3>
    ${why || problems.length > 0 ? beside({is: 'head'}) : nothing} ${firstFields(shown)}
    ${hasParts(author) ? rarer.parts.render(shown) : nothing}
    <div class="part signed">${author.isWriting || !isEmpty(form) ? beside({is: 'name'}) : nothing}</div>
    ${host.fold(`rules-${key}`, terms.rules, () =>
      rules ? html`<p class="text">${reader.words(rules)}</p>` : beside({is: 'rules'}),
    )}
    <p class="muted">${reader.say.say(terms.kept, {day: reader.say.day(activity.consultation.retention)})}</p>
    <input class="unseen" name="website" tabindex="-1" autocomplete="off" aria-hidden="true" />
    ${found ? beside({is: 'found'}) : nothing}
    <div class="buttons">
      ${
        found
          ? nothing
          : html`<button
              type="button"
              class="primary"
              part="send"
              aria-disabled=${isSending === true}
              @click=${shown.submit}
            >
              ${isSending ? contributing.sending : said.send}
            </button>`
      }
      ${button(own || activity.sensitive ? contributing.cancel : terms.later, () => author.close(form))}
    </div>
  </div>`
}
