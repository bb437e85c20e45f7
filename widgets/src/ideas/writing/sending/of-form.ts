/** What there is to say of a form in which somebody writes. */
import {html, nothing} from 'lit/html.js'
import {nameField} from '../../../contributing/name-field.ts'
import {refusalBox} from '../../../contributing/refusal-box.ts'
import {gateAt} from '../../../invitation/gate-at.ts'
import {errorSummary} from '../../../kit/error-summary.ts'
import type {AnyReader} from '../../../kit/reader.ts'
import type {Author} from '../author.ts'
import type {BesideForm, FormShown} from '../form-shown.ts'
import type {FieldName, Form, Problem} from '../slips.ts'
import type {SendingWords} from './sending-words.ts'

/** A form, and what is wanted of it. */
export interface OfForm extends FormShown {
  of: BesideForm
}

export function ofForm(words: SendingWords, reader: AnyReader, {author, form, of, submit}: OfForm): unknown {
  const {handingOver, proposalRules, refusedIdea} = words
  const {key, problems = [], found, why} = form
  const change = () => {
    author.edit(form, {found: undefined, why: undefined})
    void author.focus(`#text-${key}`)
  }
  const problemAt = (field: FieldName) => {
    const problem = problems.find((one) => 'at' in one && one.at === field)
    return problem
      ? html`<p class="error" id="${field}-problem-${key}">${wordsFor(words, author, form, problem)}</p>`
      : nothing
  }
  switch (of.is) {
    case 'head':
      return [
        why ? refusalBox(refusedIdea, reader, author, key, why) : nothing,
        why === 'pass-missing' ? gateAt({view: author.desk.view, place: key, admitted: change}) : nothing,
        problems.length > 0
          ? errorSummary(
              handingOver.problems.title,
              problems.map((problem) => ({
                words: wordsFor(words, author, form, problem),
                field: frameOf(problem, key),
              })),
            )
          : nothing,
      ]
    case 'problem':
      return problemAt(of.at)
    case 'name':
      return nameField(handingOver, author, key, problemAt('name'))
    case 'count':
      return of.left < 0
        ? reader.say.count(handingOver.over, -of.left)
        : reader.say.count(handingOver.left, of.left)
    case 'rules':
      return html`<p class="text">${proposalRules.usual}</p>`
    case 'found':
      return found && author.personal?.box({key, ...found, change, publish: submit})
  }
}

/** Id of the frame of the field where a problem is mended. */
const frameOf = (problem: Problem, key: string): string =>
  problem.is === 'question' ? `question-${problem.question}` : `${problem.at}-frame-${key}`

function wordsFor(
  {handingOver, proposalRules}: SendingWords,
  author: Author,
  form: Form,
  problem: Problem,
): string {
  if (problem.is === 'question') return author.adviseOn?.(form, problem) ?? proposalRules.problems.parts
  const {is} = problem
  return is === 'name' || is === 'photo' ? handingOver.problems[is] : proposalRules.problems[is]
}
