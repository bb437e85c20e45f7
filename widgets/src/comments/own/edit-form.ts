import {limits} from '@saha/contract/limits'
import {html, nothing} from 'lit/html.js'
import {button} from '../../contributing/button.ts'
import type {Problem} from '../../contributing/own/problem.ts'
import type {Author} from '../writing/author.ts'
import type {Editing, OwnComment} from './own-comment.ts'
import type {OwnCommentWords} from './words.ts'

/** Another text in the place of the one that has arrived. */
export function editForm(
  words: OwnCommentWords,
  author: Author,
  own: OwnComment,
  {name, text, problem, found, isSending}: Editing,
) {
  const {key} = own.slip
  const {ownComment: terms} = words
  const typed = (event: Event) => (event.target as HTMLInputElement).value
  return html`<div class="field">
      <label for="edit-${key}">${terms.edit.label}</label>
      <textarea
        id="edit-${key}"
        rows="5"
        dir="auto"
        aria-describedby=${problem ? `problem-${key}` : nothing}
        aria-invalid=${problem === 'empty' ? 'true' : nothing}
        .value=${text}
        @input=${(event: Event) => own.enter({text: typed(event)})}
      ></textarea>
    </div>
    <div class="field">
      <label for="edit-name-${key}">${terms.edit.name}</label>
      <input
        id="edit-name-${key}"
        autocomplete="off"
        maxlength=${limits.authorName}
        dir="auto"
        .value=${name}
        @input=${(event: Event) => own.enter({name: typed(event)})}
      />
    </div>
    ${problem ? html`<p class="error" id="problem-${key}" role="alert">${wordsFor(words, author, text, problem)}</p>` : nothing}
    ${
      found
        ? author.personal?.box({
            key,
            text,
            pieces: found,
            change: () => own.changeAgain(),
            publish: () => void own.save(),
          })
        : nothing
    }
    <div class="buttons">
      <button type="button" class="primary" aria-disabled=${isSending === true} @click=${() => own.save()}>
        ${terms.edit.save}
      </button>
      ${button(terms.edit.cancel, () => own.see())}
    </div>`
}

function wordsFor(
  {ownComment: terms, ownContribution}: OwnCommentWords,
  {desk}: Author,
  text: string,
  problem: Problem,
): string {
  if (problem === 'notSent' || problem === 'refused') return ownContribution[problem]
  const over = text.length - limits.commentText
  return problem === 'empty' && over > 0
    ? desk.view.reader.say.count(terms.edit.long, over)
    : terms.edit[problem]
}
