import type {Question} from '@saha/contract'
import {html, nothing} from 'lit/html.js'
import {textOf, type FormView} from '../view.ts'
import {fieldOf} from './field.ts'
import {kindOf} from './kind.ts'

/** One question of any kind, or words to read. */
export function renderQuestion(view: FormView, question: Question) {
  if (question.type !== 'information') return kindOf(question).render(fieldOf(view, question))
  const words = (text: typeof question.text) => view.reader.words(textOf(view, question, text))
  return html`<div class="information">
    ${question.title ? html`<h4>${words(question.title)}</h4>` : nothing}
    <p class="text">${words(question.text)}</p>
  </div>`
}
