import type {Question} from '@saha/contract'
import {html, nothing} from 'lit/html.js'
import type {SurveyView} from '../view.ts'
import {choices} from './choices.ts'
import {fieldOf} from './field.ts'
import {number} from './number.ts'
import {scale} from './scale.ts'
import {written} from './written.ts'

/** One question of any kind, or words to read. */
export function renderQuestion(view: SurveyView, question: Question) {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return choices(fieldOf(view, question))
    case 'scale':
      return scale(fieldOf(view, question))
    case 'number':
      return number(fieldOf(view, question))
    case 'short-text':
    case 'long-text':
      return written(fieldOf(view, question))
    case 'information':
      return html`<div class="information">
        ${question.title ? html`<h4>${view.reader.words(question.title)}</h4>` : nothing}
        <p class="text">${view.reader.words(question.text)}</p>
      </div>`
  }
}
